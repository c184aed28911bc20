package vn.nhipcau.training.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where a class stands; each state names those that may follow. */
public enum RunState {
    PLANNED,
    OPEN,
    RUNNING,
    FINISHED,
    CANCELLED;

    Set<RunState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(FINISHED, CANCELLED);
            case FINISHED, CANCELLED -> Set.of();
        };
    }

    /** The state that the dates of a class ask for next; empty when nothing is due. A cancelled class stays cancelled. */
    Optional<RunState> due(CourseRun run, Instant now) {
        return switch (this) {
            case PLANNED -> Optional.of(OPEN).filter(open -> !now.isBefore(run.registrationOpens));
            case OPEN -> Optional.of(RUNNING).filter(running -> !now.isBefore(run.startsAt));
            case RUNNING -> Optional.of(FINISHED).filter(finished -> !now.isBefore(run.endsAt));
            case FINISHED, CANCELLED -> Optional.empty();
        };
    }
}
