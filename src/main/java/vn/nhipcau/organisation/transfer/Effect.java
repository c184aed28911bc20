package vn.nhipcau.organisation.transfer;

import jakarta.persistence.Embeddable;

/** What an import does to the records, or did. */
@Embeddable
public record Effect(
        Integer peopleCreated,
        Integer peopleChanged,
        Integer postsCreated,
        Integer postsChanged,
        Integer assignmentsCreated,
        Integer assignmentsChanged,
        Integer assignmentsEnded) {

    /** How many records in all. */
    public int all() {
        return peopleCreated
                + peopleChanged
                + postsCreated
                + postsChanged
                + assignmentsCreated
                + assignmentsChanged
                + assignmentsEnded;
    }
}
