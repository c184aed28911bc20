package vn.nhipcau.volunteering.request;

import java.time.Instant;

/** A change of state that has happened to an entity and waits to be recorded. */
public record Transition(RequestState from, RequestState to, String reason, Instant at) {}
