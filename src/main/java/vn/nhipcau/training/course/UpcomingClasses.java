package vn.nhipcau.training.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the catalogue wants to know of classes, which stand above it: implemented by the room that runs them. */
public interface UpcomingClasses {

    /**
     * A class that has not begun.
     *
     * @param open whether enrolment is possible now, on a seat or in line
     * @param enrolled whether the reader has a seat
     * @param inLine whether the reader waits for one
     */
    record ClassLine(
            String code,
            Instant startsAt,
            String place,
            CourseMode mode,
            int seatsLeft,
            int waiting,
            boolean open,
            boolean enrolled,
            boolean inLine) {

        public boolean hasSeat() {
            return seatsLeft > 0;
        }
    }

    /** Coming classes of one course, the earliest first, as the person reading sees them. */
    List<ClassLine> of(Course course);

    /** The earliest class open for enrolment, one with a seat before a full one, by row number of the course; courses without one are left out. */
    Map<Long, ClassLine> nextOpen(Collection<Course> courses);

    /** How many courses have a class open for enrolment. */
    long coursesWithOpenClass();
}
