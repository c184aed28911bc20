package vn.nhipcau.competency.evidence;

/** State of one row, given once: a later row confirms or revokes an earlier one by superseding it. */
public enum EvidenceState {
    PROPOSED,
    CONFIRMED,
    REVOKED
}
