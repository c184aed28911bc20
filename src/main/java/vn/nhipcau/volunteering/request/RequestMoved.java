package vn.nhipcau.volunteering.request;

/** Fired inside the transaction in which a request changed its state; a listener that fails undoes the change. */
public record RequestMoved(HelpRequest request, Transition transition) {}
