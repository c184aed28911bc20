package vn.nhipcau.competency.framework;

/** A framework is drafted, adopted for good, and in the end replaced. */
public enum FrameworkState {
    DRAFT,
    ADOPTED,
    DEPRECATED
}
