package vn.nhipcau.organisation.unit;

/** The three kinds of commune-level unit since 1 July 2025. */
public enum UnitKind {
    WARD,
    COMMUNE,
    SPECIAL_ZONE
}
