package vn.nhipcau.volunteering.request;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The states that an officer looks at together. */
public enum Shelf {
    /** An officer must decide, or invite somebody: an open request has no invitation that waits for an answer. */
    TODAY(EnumSet.of(RequestState.SUBMITTED, RequestState.OPEN, RequestState.ESCALATED)),
    /** The resident must answer. */
    ASKED(EnumSet.of(RequestState.NEEDS_INFO)),
    /** Volunteers are asked or on their way. */
    RUNNING(EnumSet.of(RequestState.CLUSTERED, RequestState.OFFERED, RequestState.ASSIGNED)),
    /** The safeguarding officer must decide. */
    HELD(EnumSet.of(RequestState.ON_HOLD)),
    DONE(EnumSet.of(
            RequestState.REFERRED,
            RequestState.REJECTED,
            RequestState.DUPLICATE,
            RequestState.FULFILLED,
            RequestState.FOLLOW_UP,
            RequestState.UNMET,
            RequestState.CANCELLED,
            RequestState.CLOSED));

    final Set<RequestState> states;

    Shelf(Set<RequestState> states) {
        this.states = states;
    }

    /** JPQL about a request "r"; a question that nobody answered until the resident's times were over is today's too. */
    String condition() {
        return this == TODAY ? "(r.state in :states or r.state = :asked and r.deadline < :now)" : "r.state in :states";
    }

    /** What {@link #condition} names. */
    Map<String, Object> values(Instant now) {
        return this == TODAY
                ? Map.of("states", states, "asked", RequestState.NEEDS_INFO, "now", now)
                : Map.of("states", states);
    }
}
