package vn.nhipcau.platform.access;

/** The roles the identity provider grants. What a role reaches (which units) comes from the person's assignments. */
public final class Role {

    public static final String CIVIL_SERVANT = "civil-servant";
    /** HR officer of one unit. */
    public static final String UNIT_HR = "unit-hr";

    public static final String CITY_HR = "city-hr";
    public static final String TRAINER = "trainer";
    public static final String ASSESSOR = "assessor";
    public static final String STUDENT = "student";
    /** Member of a community digital group (tổ công nghệ số cộng đồng). */
    public static final String GROUP_MEMBER = "group-member";
    /** Commune officer who looks after residents' requests. */
    public static final String OFFICER = "officer";
    /** University focal point. */
    public static final String UNIVERSITY = "university";

    public static final String COORDINATOR = "coordinator";
    public static final String SAFEGUARDING = "safeguarding";
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
