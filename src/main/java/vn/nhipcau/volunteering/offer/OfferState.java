package vn.nhipcau.volunteering.offer;

import java.util.EnumSet;
import java.util.Set;

/** Where an offer stands, and where it may go from there. */
public enum OfferState {
    /** Waits for seven o'clock. */
    PROPOSED,
    SENT,
    /** Looked at by the volunteer, signed in; never a fetched link. */
    SEEN,
    /** One of a team of two has accepted. */
    PART_ACCEPTED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    /** Somebody else was first. */
    SUPERSEDED,
    /** Accepted and given back. */
    RELINQUISHED;

    public Set<OfferState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(SENT, EXPIRED, WITHDRAWN, SUPERSEDED);
            case SENT -> EnumSet.of(SEEN, PART_ACCEPTED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED);
            case SEEN -> EnumSet.of(PART_ACCEPTED, ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED);
            case PART_ACCEPTED -> EnumSet.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED);
            case ACCEPTED -> EnumSet.of(RELINQUISHED, WITHDRAWN);
            case DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED, RELINQUISHED -> EnumSet.noneOf(OfferState.class);
        };
    }

    public boolean mayBecome(OfferState other) {
        return next().contains(other);
    }

    /** May still lead to a visit. */
    public boolean isLive() {
        return mayBecome(SUPERSEDED);
    }

    /** The volunteer can say yes or no. */
    public boolean isWaiting() {
        return mayBecome(DECLINED);
    }

    static Set<OfferState> live() {
        return EnumSet.of(PROPOSED, SENT, SEEN, PART_ACCEPTED);
    }

    static Set<OfferState> waiting() {
        return EnumSet.of(SENT, SEEN, PART_ACCEPTED);
    }

    /** Ended by the volunteer: the same request is not offered again. */
    static Set<OfferState> unwanted() {
        return EnumSet.of(DECLINED, EXPIRED, RELINQUISHED);
    }
}
