package vn.nhipcau.volunteering.volunteer;

/** Whether somebody vouches for the volunteer: the university for students, the commune for group members. */
public enum Vetting {
    PENDING,
    VETTED,
    SUSPENDED
}
