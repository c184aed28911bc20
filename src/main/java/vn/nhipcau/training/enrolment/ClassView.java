package vn.nhipcau.training.enrolment;

import java.time.Instant;

/**
 * A class as one reader sees it.
 *
 * @param mine the reader's enrolment, or null
 * @param place the reader's place in line, 0 off the line
 * @param teaching whether the reader gives the class
 * @param visitor whether nobody is signed in
 * @param learner whether the reader is somebody who learns here
 */
record ClassView(
        CourseRun run, Enrolment mine, int place, boolean teaching, boolean visitor, boolean learner, Instant now) {

    public boolean open() {
        return run.takesEnrolments(now);
    }

    public boolean notYet() {
        return run.state != RunState.CANCELLED && now.isBefore(run.registrationOpens);
    }

    public RunState state() {
        return run.stateAt(now);
    }

    public boolean cancelled() {
        return run.state == RunState.CANCELLED;
    }

    public boolean enrolled() {
        return mine != null && mine.isEnrolled();
    }

    public boolean inLine() {
        return mine != null && mine.isWaiting();
    }

    public boolean canEnrol() {
        return learner && open() && !teaching && (mine == null || mine.state == EnrolmentState.WITHDRAWN);
    }

    public boolean completed() {
        return mine != null && mine.state == EnrolmentState.COMPLETED;
    }

    /** A seat or place that can still be given back. */
    public boolean mayWithdraw() {
        return mine != null && mine.state.isActive() && !run.over(now);
    }
}
