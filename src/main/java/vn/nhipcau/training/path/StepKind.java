package vn.nhipcau.training.path;

/** What comes next for one requirement. */
public enum StepKind {
    MET,
    /** On a seat in a class that leads here. */
    ENROLLED,
    WAITING,
    /** The class is over, the result is not on record yet. */
    AWAITING_RESULT,
    /** Through a course that leads here; being through is not yet a level. */
    AWAITING_ASSESSMENT,
    /** A class is open for enrolment. */
    CLASS_OPEN,
    /** A course leads here, no class of it is open. */
    NO_CLASS,
    NO_COURSE
}
