package vn.nhipcau.training.enrolment;

import java.util.Set;

/**
 * Where a person stands in a class; each state names those that may follow. A nomination waits for approval; who asks
 * for themselves begins approved. Withdrawing is never final: while the class takes enrolments one may come back, at the
 * end of the line.
 */
public enum EnrolmentState {
    NOMINATED,
    APPROVED,
    WAITING,
    ENROLLED,
    COMPLETED,
    WITHDRAWN,
    FAILED;

    Set<EnrolmentState> next() {
        return switch (this) {
            case NOMINATED -> Set.of(APPROVED, WITHDRAWN);
            case APPROVED -> Set.of(ENROLLED, WAITING, WITHDRAWN);
            case WAITING -> Set.of(ENROLLED, WITHDRAWN);
            case ENROLLED -> Set.of(COMPLETED, FAILED, WITHDRAWN);
            case WITHDRAWN -> Set.of(ENROLLED, WAITING);
            case COMPLETED, FAILED -> Set.of();
        };
    }

    /** True while the class is in the person's calendar or may yet be. */
    public boolean isActive() {
        return this == WAITING || this == ENROLLED;
    }
}
