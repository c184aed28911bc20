package vn.nhipcau.volunteering.request;

import java.time.LocalTime;

/** The two halves of a working day. */
public enum DayHalf {
    MORNING(LocalTime.of(7, 30), LocalTime.of(11, 30)),
    AFTERNOON(LocalTime.of(13, 30), LocalTime.of(17, 0));

    public final LocalTime starts;
    public final LocalTime ends;

    DayHalf(LocalTime starts, LocalTime ends) {
        this.starts = starts;
        this.ends = ends;
    }
}
