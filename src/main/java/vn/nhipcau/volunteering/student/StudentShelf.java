package vn.nhipcau.volunteering.student;

/** The students that a focal point looks at together. */
public enum StudentShelf {
    ALL("1 = 1"),
    /** They wait for the university's word. */
    PENDING("v.vetting = PENDING"),
    COMING("exists (select 1 from Visit x where x.volunteer = v and x.state in (PLANNED, CONFIRMED, UNCONFIRMED)"
            + " and x.startsAt > :now)"),
    SERVED("exists (select 1 from Visit x where x.volunteer = v and x.state in (CHECKED_OUT, REPORTED, VERIFIED))");

    /** JPQL about a volunteer "v". */
    final String where;

    StudentShelf(String where) {
        this.where = where;
    }
}
