package vn.nhipcau.volunteering.member;

/** The volunteers that an officer looks at together. */
public enum MemberShelf {
    /** They wait for the commune's word, for the first time or again. */
    WAITING("(v.vetting = PENDING or v.vetting = VETTED and v.vettedUntil < :today)"),
    ALL("1 = 1");

    /** JPQL about a volunteer "v". */
    final String where;

    MemberShelf(String where) {
        this.where = where;
    }
}
