package vn.nhipcau.training.course;

/** How a course or class is taught. */
public enum CourseMode {
    ONLINE,
    IN_PERSON,
    BLENDED
}
