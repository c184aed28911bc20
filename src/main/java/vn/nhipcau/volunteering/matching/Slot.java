package vn.nhipcau.volunteering.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A half-day of the calendar. */
public record Slot(LocalDate day, Half half) implements Comparable<Slot> {

    /** The parts a day is asked for and given in, with the hours at which a visit may begin. */
    public enum Half {
        MORNING(LocalTime.of(11, 30), LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(10, 0)),
        AFTERNOON(LocalTime.of(17, 0), LocalTime.of(14, 0), LocalTime.of(15, 0), LocalTime.of(16, 0));

        final LocalTime end;
        final List<LocalTime> beginnings;

        Half(LocalTime end, LocalTime... beginnings) {
            this.end = end;
            this.beginnings = List.of(beginnings);
        }
    }

    /** The half-day in which a visit begins. */
    public static Slot of(LocalDateTime start) {
        return new Slot(start.toLocalDate(), start.getHour() < 12 ? Half.MORNING : Half.AFTERNOON);
    }

    /** When a visit of this length may begin so that it ends in time; the first hour whatever its length. */
    public List<LocalDateTime> beginnings(int minutes) {
        return half.beginnings.stream()
                .filter(hour -> hour.equals(half.beginnings.get(0))
                        || !hour.plusMinutes(minutes).isAfter(half.end))
                .map(day::atTime)
                .toList();
    }

    /** Place in a week of fourteen half-days: Monday morning 0, Sunday afternoon 13. */
    public int inWeek() {
        return (day.getDayOfWeek().getValue() - 1) * 2 + half.ordinal();
    }

    @Override
    public int compareTo(Slot other) {
        int byDay = day.compareTo(other.day);
        return byDay == 0 ? half.compareTo(other.half) : byDay;
    }
}
