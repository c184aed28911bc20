package vn.nhipcau.volunteering.volunteer;

/** Told by the volunteer or not; asked only because a resident may wish to let in a woman, or a man. */
public enum Gender {
    WOMAN,
    MAN
}
