package vn.nhipcau.training.course;

/** Orders of the catalogue. */
public enum CourseSort {
    CODE("c.code"),
    TITLE("c.titleVi"),
    PERIODS("c.periods, c.code"),
    LEVEL("c.levelReached, c.code");

    final String order;

    CourseSort(String order) {
        this.order = order;
    }
}
