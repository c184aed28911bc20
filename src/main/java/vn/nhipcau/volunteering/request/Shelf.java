package vn.nhipcau.volunteering.request;

import java.util.EnumSet;
import java.util.Set;

/** The states that an officer looks at together. */
public enum Shelf {
    /** A person must decide. */
    TODAY(EnumSet.of(RequestState.SUBMITTED, RequestState.ESCALATED, RequestState.ON_HOLD)),
    /** The resident must answer. */
    ASKED(EnumSet.of(RequestState.NEEDS_INFO)),
    /** Volunteers are looked for or on their way. */
    RUNNING(EnumSet.of(RequestState.OPEN, RequestState.CLUSTERED, RequestState.OFFERED, RequestState.ASSIGNED)),
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
}
