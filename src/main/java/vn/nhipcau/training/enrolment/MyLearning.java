package vn.nhipcau.training.enrolment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A person's classes: those to come, those behind, those given up, those taught. */
record MyLearning(
        List<Enrolment> all,
        Map<Long, Integer> places,
        List<CourseRun> teaching,
        YearlyPeriods.Count periods,
        Instant now) {

    /** Seats and places in line that still lead somewhere, the earliest class first. */
    public List<Enrolment> coming() {
        return all.stream()
                .filter(enrolment -> !enrolment.run.over(now))
                .filter(enrolment -> enrolment.state != EnrolmentState.WITHDRAWN)
                .sorted(Comparator.comparing(enrolment -> enrolment.run.startsAt))
                .toList();
    }

    /** Given up, where one could still come back. */
    public List<Enrolment> givenUp() {
        return all.stream()
                .filter(enrolment -> enrolment.state == EnrolmentState.WITHDRAWN)
                .filter(enrolment -> enrolment.run.takesEnrolments(now))
                .toList();
    }

    public List<Enrolment> past() {
        return all.stream()
                .filter(enrolment -> enrolment.run.over(now))
                .filter(enrolment -> enrolment.state == EnrolmentState.COMPLETED
                        || enrolment.state == EnrolmentState.FAILED
                        || enrolment.isEnrolled())
                .toList();
    }

    public int place(Enrolment enrolment) {
        return places.getOrDefault(enrolment.id, 0);
    }
}
