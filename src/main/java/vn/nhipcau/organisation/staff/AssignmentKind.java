package vn.nhipcau.organisation.staff;

/** How a person holds a post; a secondment (biệt phái) leaves the person on the sender's staff (R09). */
public enum AssignmentKind {
    PERMANENT,
    CONCURRENT,
    SECONDMENT
}
