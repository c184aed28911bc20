package vn.nhipcau.volunteering.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.nhipcau.platform.time.CityClock;

/** When offices work: Monday to Friday, 07:30–11:30 and 13:30–17:00. Public holidays are not known yet. */
public final class WorkingHours {

    /** What the city promises for a first look at a request. */
    public static final Duration FIRST_LOOK = Duration.ofHours(4);

    private WorkingHours() {}

    /** The moment at which this much working time has passed since then. */
    public static Instant after(Instant since, Duration work) {
        ZonedDateTime now = since.atZone(CityClock.ZONE);
        Duration left = work;
        for (LocalDate day = now.toLocalDate(); ; day = day.plusDays(1)) {
            for (DayHalf half : worked(day)) {
                ZonedDateTime starts = day.atTime(half.starts).atZone(CityClock.ZONE);
                ZonedDateTime ends = day.atTime(half.ends).atZone(CityClock.ZONE);
                ZonedDateTime from = now.isAfter(starts) ? now : starts;
                Duration here = from.isBefore(ends) ? Duration.between(from, ends) : Duration.ZERO;
                if (left.compareTo(here) <= 0 && !here.isZero()) {
                    return from.plus(left).toInstant();
                }
                left = left.minus(here);
            }
        }
    }

    private static DayHalf[] worked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? new DayHalf[0] : DayHalf.values();
    }
}
