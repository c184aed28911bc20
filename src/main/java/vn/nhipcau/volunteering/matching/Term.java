package vn.nhipcau.volunteering.matching;

/**
 * One summand of a candidate's cost.
 *
 * @param amount what it was computed from: tenths of a kilometre, visits, levels, days
 * @param cost points; negative speaks for the candidate
 */
public record Term(Kind kind, int amount, int cost) {

    /** The soft terms of the model. */
    public enum Kind {
        DISTANCE,
        LOAD,
        CONTINUITY,
        RARE_HELD_BACK,
        OVER_QUALIFIED,
        IDLE,
        PREFERENCE,
        EARLY
    }
}
