package vn.nhipcau.volunteering.request;

import java.time.Duration;
import java.time.Instant;

/** When a person must look because time is short. */
final class LastCall {

    private static final Duration EARLY = Duration.ofHours(48);

    private LastCall() {}

    /**
     * 48 hours before the last half-day is over; half of the time gone where it is urgent, or where less than 48 hours were
     * left when it was opened.
     */
    static Instant between(Instant opened, Instant deadline, Urgency urgency) {
        Instant early = deadline.minus(EARLY);
        boolean pressing = urgency == Urgency.URGENT || !opened.isBefore(early);
        return pressing ? opened.plus(Duration.between(opened, deadline).dividedBy(2)) : early;
    }
}
