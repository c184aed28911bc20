package vn.nhipcau.volunteering.visit;

/** Fired inside the transaction in which a visit changed its state; a listener that fails undoes the change. */
public record VisitMoved(Visit visit, VisitState from) {}
