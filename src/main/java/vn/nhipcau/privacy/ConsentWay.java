package vn.nhipcau.privacy;

/** How a person said yes or no. */
public enum ConsentWay {
    /** Ticked a box on a page. */
    PAGE,
    /** Said it on the telephone to an officer, who ticked the box. */
    TELEPHONE,
    /** Signed a printed form. */
    PAPER,
    /** Sent by another program. */
    PROGRAM
}
