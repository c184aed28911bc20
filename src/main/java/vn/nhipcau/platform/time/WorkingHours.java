package vn.nhipcau.platform.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * When offices work: Monday to Friday but for public holidays, 07:30–11:30 and 13:30–17:00. A Saturday worked in exchange
 * for a day off does not count; a promise then falls due a little later than it might.
 *
 * @param holidays days on which nobody works
 */
public record WorkingHours(Set<LocalDate> holidays) {

    private static final List<Spell> SPELLS = List.of(
            new Spell(LocalTime.of(7, 30), LocalTime.of(11, 30)), new Spell(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    private record Spell(LocalTime starts, LocalTime ends) {}

    /** The moment at which this much working time has passed since then. */
    public Instant after(Instant since, Duration work) {
        ZonedDateTime now = since.atZone(CityClock.ZONE);
        Duration left = work;
        for (LocalDate day = now.toLocalDate(); ; day = day.plusDays(1)) {
            for (Spell spell : worked(day)) {
                ZonedDateTime starts = day.atTime(spell.starts).atZone(CityClock.ZONE);
                ZonedDateTime ends = day.atTime(spell.ends).atZone(CityClock.ZONE);
                ZonedDateTime from = now.isAfter(starts) ? now : starts;
                Duration here = from.isBefore(ends) ? Duration.between(from, ends) : Duration.ZERO;
                if (left.compareTo(here) <= 0 && !here.isZero()) {
                    return from.plus(left).toInstant();
                }
                left = left.minus(here);
            }
        }
    }

    private List<Spell> worked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || holidays.contains(day) ? List.of() : SPELLS;
    }
}
