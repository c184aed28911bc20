package vn.nhipcau.volunteering.request;

/** How a request reached the city. */
public enum Channel {
    WEB,
    PHONE,
    PAPER,
    API
}
