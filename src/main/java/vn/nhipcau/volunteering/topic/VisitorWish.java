package vn.nhipcau.volunteering.topic;

/** Whom the resident would rather let in; honoured as a hard constraint. */
public enum VisitorWish {
    ANYONE,
    WOMAN,
    MAN
}
