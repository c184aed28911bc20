package vn.nhipcau.volunteering.request;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands, and where it may go from there. OVERDUE is computed, not a state. */
public enum RequestState {
    SUBMITTED,
    NEEDS_INFO,
    /** Sent to the police, a bank, a clinic: not for volunteers. */
    REFERRED,
    REJECTED,
    DUPLICATE,
    OPEN,
    /** Gathered with others of the village for one mobile session. */
    CLUSTERED,
    OFFERED,
    ASSIGNED,
    ESCALATED,
    ON_HOLD,
    FULFILLED,
    /** Visited, not fully solved: a child request follows. */
    FOLLOW_UP,
    UNMET,
    CANCELLED,
    CLOSED;

    private static final Set<RequestState> HELD =
            EnumSet.of(SUBMITTED, NEEDS_INFO, OPEN, CLUSTERED, OFFERED, ASSIGNED, ESCALATED);

    public Set<RequestState> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(NEEDS_INFO, REFERRED, REJECTED, DUPLICATE, OPEN, CANCELLED, ON_HOLD);
            case NEEDS_INFO -> EnumSet.of(SUBMITTED, CANCELLED, ON_HOLD);
            case OPEN -> EnumSet.of(CLUSTERED, OFFERED, ESCALATED, CANCELLED, ON_HOLD);
            case CLUSTERED -> EnumSet.of(FULFILLED, OPEN, CANCELLED, ON_HOLD);
            case OFFERED -> EnumSet.of(OPEN, ASSIGNED, ESCALATED, CANCELLED, ON_HOLD);
            case ASSIGNED -> EnumSet.of(OPEN, FULFILLED, FOLLOW_UP, CLOSED, CANCELLED, ON_HOLD);
            case ESCALATED -> EnumSet.of(OPEN, ASSIGNED, UNMET, CANCELLED, ON_HOLD);
            case ON_HOLD -> with(HELD, CANCELLED);
            case FULFILLED, FOLLOW_UP, UNMET -> EnumSet.of(CLOSED);
            case REFERRED, REJECTED, DUPLICATE, CANCELLED, CLOSED -> EnumSet.noneOf(RequestState.class);
        };
    }

    public boolean mayBecome(RequestState other) {
        return next().contains(other);
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Help is still to come: the resident may cancel. */
    public boolean isLive() {
        return mayBecome(CANCELLED);
    }

    private static Set<RequestState> with(Set<RequestState> some, RequestState more) {
        Set<RequestState> all = EnumSet.copyOf(some);
        all.add(more);
        return all;
    }
}
