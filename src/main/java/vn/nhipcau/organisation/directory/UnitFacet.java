package vn.nhipcau.organisation.directory;

/** The ways to narrow the list of units that the page offers; each is an address of its own. */
public enum UnitFacet {
    ALL(null, null, null),
    WARDS(null, "ward", null),
    COMMUNES(null, "commune", null),
    SPECIAL_ZONES(null, "special-zone", null),
    MOUNTAIN(null, null, "yes"),
    DEPARTMENTS("department", null, null);

    final String level;
    final String kind;
    final String mountain;

    UnitFacet(String level, String kind, String mountain) {
        this.level = level;
        this.kind = kind;
        this.mountain = mountain;
    }

    /** A facet with the address that chooses it. */
    public record Link(UnitFacet facet, String href, boolean current) {}
}
