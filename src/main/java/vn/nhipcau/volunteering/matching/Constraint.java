package vn.nhipcau.volunteering.matching;

/** What keeps a volunteer from a request; hard, never weighed against anything. From TOO_SOON on in the order asked. */
public enum Constraint {
    PAUSED,
    /** Not vetted, or not for this tier. */
    NOT_VETTED,
    UNDER_AGE,
    SKILL,
    LANGUAGE,
    TOO_FAR,
    /** The resident would rather let in a woman, or a man. */
    VISITOR_WISH,
    /** No window of the resident lies far enough ahead. */
    TOO_SOON,
    NOT_FREE,
    /** Vetted today, but not any more on the day of the visit. */
    VETTING_ENDS,
    /** Free by habit, but another accepted visit is in the way. */
    BUSY,
    WEEKLY_CAP,
    /** Three invitations in seven days are enough. */
    INVITED_OFTEN,
    LIVE_INVITATION,
    ASKED_BEFORE,
    /** Tier C needs a second person from the local group. */
    NEEDS_LEAD
}
