package vn.nhipcau.volunteering.visit;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands, and where it may go from there. OVERDUE is an alarm, not a state. */
public enum VisitState {
    PLANNED,
    CONFIRMED,
    /** The resident was asked and has not answered. */
    UNCONFIRMED,
    RESCHEDULED,
    CANCELLED,
    CHECKED_IN,
    CHECKED_OUT,
    REPORTED,
    VERIFIED,
    DISPUTED,
    NO_SHOW,
    ABORTED;

    private static final Set<VisitState> UPCOMING = EnumSet.of(PLANNED, CONFIRMED, UNCONFIRMED);
    private static final Set<VisitState> DONE = EnumSet.of(CHECKED_OUT, REPORTED, VERIFIED);

    public Set<VisitState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONFIRMED, UNCONFIRMED, RESCHEDULED, CANCELLED, CHECKED_IN, NO_SHOW);
            case CONFIRMED -> EnumSet.of(RESCHEDULED, CANCELLED, CHECKED_IN, NO_SHOW);
            case UNCONFIRMED -> EnumSet.of(CONFIRMED, RESCHEDULED, CANCELLED, CHECKED_IN, NO_SHOW);
            case RESCHEDULED -> EnumSet.of(PLANNED, CANCELLED);
            case CHECKED_IN -> EnumSet.of(CHECKED_OUT, ABORTED);
            case CHECKED_OUT -> EnumSet.of(REPORTED, ABORTED);
            case REPORTED -> EnumSet.of(VERIFIED, DISPUTED);
            case DISPUTED -> EnumSet.of(VERIFIED, ABORTED);
            case CANCELLED, VERIFIED, NO_SHOW, ABORTED -> EnumSet.noneOf(VisitState.class);
        };
    }

    public boolean mayBecome(VisitState other) {
        return next().contains(other);
    }

    /** Somebody is going to come. */
    public boolean isUpcoming() {
        return UPCOMING.contains(this);
    }

    /** Help was given. */
    public boolean isDone() {
        return DONE.contains(this);
    }

    /** The volunteer's hour is taken. */
    public boolean takesTime() {
        return isUpcoming() || isDone() || this == CHECKED_IN;
    }

    public static Set<VisitState> upcoming() {
        return UPCOMING;
    }

    public static Set<VisitState> done() {
        return DONE;
    }

    /** States in which the volunteer's hour is taken. */
    public static Set<VisitState> takingTime() {
        Set<VisitState> states = EnumSet.of(CHECKED_IN);
        states.addAll(UPCOMING);
        states.addAll(DONE);
        return states;
    }
}
