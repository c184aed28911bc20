package vn.nhipcau.organisation.transfer;

import jakarta.persistence.Embeddable;

/** How many rows of a file have what; a row may count under several, "same" only where nothing is to do. */
@Embeddable
public record Tally(
        Integer rowTotal,
        Integer wrong,
        Integer warned,
        Integer created,
        Integer changed,
        Integer ended,
        Integer same) {}
