package vn.nhipcau.organisation.staff;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The staff of a unit against its posts (R09). A person seconded elsewhere stays on the sender's staff and works at the
 * receiver; a post held concurrently fills no headcount, because its holder is counted on the permanent one.
 *
 * @param allotted posts by the staffing decision
 * @param onStaff people who hold a post of the unit permanently
 * @param vacant empty posts
 * @param over people beyond the headcount of their post
 */
public record Headcount(int allotted, int onStaff, int vacant, int over, int secondedIn, int secondedOut) {

    public static final Headcount NONE = new Headcount(0, 0, 0, 0, 0, 0);

    /** One post and the people who hold it permanently. */
    static Headcount ofPost(int allotted, int onStaff) {
        return new Headcount(allotted, onStaff, Math.max(0, allotted - onStaff), Math.max(0, onStaff - allotted), 0, 0);
    }

    Headcount seconded(int in, int out) {
        return new Headcount(allotted, onStaff, vacant, over, secondedIn + in, secondedOut + out);
    }

    public Headcount plus(Headcount other) {
        return new Headcount(
                allotted + other.allotted,
                onStaff + other.onStaff,
                vacant + other.vacant,
                over + other.over,
                secondedIn + other.secondedIn,
                secondedOut + other.secondedOut);
    }

    /** People at work in the unit today. */
    @JsonProperty
    public int workingHere() {
        return onStaff - secondedOut + secondedIn;
    }

    /** How many people fewer than posts the unit has; 0 when it has enough. */
    public int missing() {
        return Math.max(0, allotted - onStaff);
    }
}
