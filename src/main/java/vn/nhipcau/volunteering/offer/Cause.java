package vn.nhipcau.volunteering.offer;

/** Why a request became a person's task; kept as the reason of its state. */
enum Cause {
    /** The time is short. */
    TIME,
    /** Four offers came to nothing. */
    OFFERS_ENDED,
    /** Nobody can go. */
    NOBODY
}
