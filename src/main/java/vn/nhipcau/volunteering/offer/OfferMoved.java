package vn.nhipcau.volunteering.offer;

/** Fired inside the transaction in which an offer changed its state; a listener that fails undoes the change. */
public record OfferMoved(Offer offer, OfferState from) {}
