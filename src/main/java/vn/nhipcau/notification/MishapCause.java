package vn.nhipcau.notification;

/** Kinds of trouble a message can meet. */
public enum MishapCause {
    /** There is no address, or it is not one. */
    ADDRESS,
    /** The server refused this recipient or this message for good (5xx). */
    REFUSED,
    /** The server asked to come back later (4xx). */
    LATER,
    /** No connection, no login, or the connection broke. */
    SERVER,
    /** The server was given the whole message and was gone before it said whether it took it: it may have arrived. */
    UNCONFIRMED,
    /** A fault of ours. */
    UNEXPECTED;

    /** True where another try cannot help. */
    boolean isFinal() {
        return this == ADDRESS || this == REFUSED;
    }
}
