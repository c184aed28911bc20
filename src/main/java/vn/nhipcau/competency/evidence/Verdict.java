package vn.nhipcau.competency.evidence;

/** Why a row of evidence gives the level, or why it does not. */
public enum Verdict {
    /** This row gives the level. */
    COUNTS,
    REVOKED,
    /** A later row of the same source took its place. */
    REPLACED,
    /** Waits for confirmation. */
    PROPOSED,
    /** Of a source that never counts. */
    SHOWN_ONLY,
    /** Prior learning that no panel has confirmed. */
    UNCONFIRMED,
    EXPIRED,
    /** Made after the day in question. */
    LATER,
    /** A manager's word where an independent assessment speaks. */
    OUTRANKED,
    /** A later assessment gives the level. */
    OLDER
}
