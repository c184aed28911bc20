package vn.nhipcau.volunteering.request;

/** Fired inside the transaction in which a request was recorded. */
public record RequestSubmitted(HelpRequest request) {}
