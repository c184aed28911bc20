package vn.nhipcau.organisation.transfer;

/** A column of a staff file, in the order in which files are written; its names are in the message bundle. */
public enum Column {
    STAFF_CODE(true),
    FULL_NAME(true),
    KIND(true),
    UNIT(true),
    POSITION(true),
    STARTS_ON(true),
    ENDS_ON(false),
    DECISION_NUMBER(false),
    HEADCOUNT(false),
    EMAIL(false),
    PHONE(false),
    /** Only for people to read; what it says is not taken over. */
    UNIT_NAME(false),
    /** Only for people to read; what it says is not taken over. */
    POSITION_TITLE(false);

    /** Whether a file without it is refused. */
    public final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** The key of its heading in the message bundle. */
    String key() {
        return "column_$" + name();
    }
}
