package vn.nhipcau.training.course;

/** Lengths a learner thinks in, in teaching periods: a day, two days, up to a week, longer (R02: 8 a day, 40 a week). */
public enum PeriodsRange {
    DAY(1, 8),
    TWO_DAYS(9, 16),
    WEEK(17, 40),
    LONGER(41, 10_000);

    final int least;
    final int most;

    PeriodsRange(int least, int most) {
        this.least = least;
        this.most = most;
    }
}
