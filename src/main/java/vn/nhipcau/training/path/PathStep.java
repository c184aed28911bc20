package vn.nhipcau.training.path;

import vn.nhipcau.competency.evidence.Standing;
import vn.nhipcau.platform.web.shape.Span;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.Enrolment;

/**
 * One requirement with what to do about it.
 *
 * @param course the course to take, or the one taken; null where none leads here
 * @param run the class to enrol in, or the one enrolled in; null where there is none
 * @param enrolment the person's own, where {@code kind} speaks of one
 * @param place in the waiting line, 0 off the line
 * @param others how many further courses lead here
 * @param first whether this is the one thing to do next
 */
public record PathStep(
        Standing standing,
        StepKind kind,
        Course course,
        CourseRun run,
        Enrolment enrolment,
        int place,
        int others,
        boolean first) {

    public Span span() {
        return new Span(standing.levels(), standing.held(), standing.required());
    }

    public boolean met() {
        return kind == StepKind.MET;
    }

    /** The level held, 0 while not assessed; ask {@code standing.assessed} first. */
    public int held() {
        return standing.assessed() ? standing.held() : 0;
    }

    /** A course towards the requirement that does not reach it by itself. */
    public boolean partly() {
        return course != null && course.levelReached < standing.required();
    }

    PathStep asFirst() {
        return new PathStep(standing, kind, course, run, enrolment, place, others, true);
    }
}
