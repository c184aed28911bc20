package vn.nhipcau.volunteering.request;

/** On whose behalf somebody asks. */
public enum Mandate {
    SELF,
    /** A relative or neighbour, with the resident's consent. */
    RELATIVE,
    /** A legal representative. */
    LEGAL,
    /** A commune officer, while on the telephone with the resident. */
    OFFICER;

    /** Somebody else than the resident wrote it, who is asked for name and phone. */
    public boolean isProxy() {
        return this == RELATIVE || this == LEGAL;
    }
}
