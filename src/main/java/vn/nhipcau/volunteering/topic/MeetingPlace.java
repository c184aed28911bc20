package vn.nhipcau.volunteering.topic;

/** Where help is given. */
public enum MeetingPlace {
    HOME,
    /** The commune's Public Administrative Service Centre or another public place. */
    CENTRE,
    ONLINE
}
