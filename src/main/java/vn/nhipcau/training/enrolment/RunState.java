package vn.nhipcau.training.enrolment;

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
}
