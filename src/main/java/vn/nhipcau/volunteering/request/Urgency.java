package vn.nhipcau.volunteering.request;

/** How soon help is needed. */
public enum Urgency {
    RELAXED(0),
    SOON(1),
    /** Within 72 hours: the urgent lane. */
    URGENT(3);

    /** What waiting costs in the matching, 0–3. */
    public final int weight;

    Urgency(int weight) {
        this.weight = weight;
    }
}
