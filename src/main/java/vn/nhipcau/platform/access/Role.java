package vn.nhipcau.platform.access;

import java.util.Set;

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
    /** A resident with an account; residents need none to ask for help. */
    public static final String RESIDENT = "resident";

    /** Everything that a provider may grant here; other names mean nothing. */
    public static final Set<String> ALL = Set.of(
            CIVIL_SERVANT,
            UNIT_HR,
            CITY_HR,
            TRAINER,
            ASSESSOR,
            STUDENT,
            GROUP_MEMBER,
            OFFICER,
            UNIVERSITY,
            COORDINATOR,
            SAFEGUARDING,
            ADMINISTRATOR,
            RESIDENT);

    /** Who holds nothing but these need not be on the city's staff list. */
    public static final Set<String> OUTSIDE_THE_STAFF = Set.of(STUDENT, GROUP_MEMBER, UNIVERSITY, RESIDENT);

    private Role() {}
}
