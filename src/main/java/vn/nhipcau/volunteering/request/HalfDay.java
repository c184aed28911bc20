package vn.nhipcau.volunteering.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.nhipcau.platform.time.CityClock;

/** A morning or an afternoon of one day: when the resident has time. */
@Embeddable
public record HalfDay(
        LocalDate day, @Enumerated(EnumType.STRING) DayHalf half) implements Comparable<HalfDay> {

    private static final Comparator<HalfDay> BY_TIME =
            Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    /** Reads {@code 2026-11-26-MORNING}; empty for anything else. */
    public static Optional<HalfDay> parsed(String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}-(MORNING|AFTERNOON)")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new HalfDay(LocalDate.parse(text.substring(0, 10)), DayHalf.valueOf(text.substring(11))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As a form sends it. */
    public String text() {
        return day + "-" + half;
    }

    public Instant starts() {
        return day.atTime(half.starts).atZone(CityClock.ZONE).toInstant();
    }

    public Instant ends() {
        return day.atTime(half.ends).atZone(CityClock.ZONE).toInstant();
    }

    @Override
    public int compareTo(HalfDay other) {
        return BY_TIME.compare(this, other);
    }
}
