package vn.nhipcau.organisation.position;

/** The groups by which positions are managed; support posts are not civil servants (R01, R07). */
public enum PositionGroup {
    LEADER,
    MANAGER,
    PROFESSIONAL,
    SUPPORT
}
