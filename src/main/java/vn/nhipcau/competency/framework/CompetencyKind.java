package vn.nhipcau.competency.framework;

/** Common to all posts, of a profession, or of those who lead. */
public enum CompetencyKind {
    GENERAL,
    PROFESSIONAL,
    LEADERSHIP
}
