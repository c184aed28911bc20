package vn.nhipcau.volunteering.volunteer;

/** Where a volunteer comes from. */
public enum VolunteerKind {
    STUDENT,
    /** Member of a community digital group (Tổ công nghệ số cộng đồng). */
    GROUP_MEMBER
}
