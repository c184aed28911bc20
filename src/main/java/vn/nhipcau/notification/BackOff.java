package vn.nhipcau.notification;

import java.time.Duration;

/** How long to wait before the next attempt: twice as long each time, spread so that a crowd does not return at once. */
final class BackOff {

    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    private BackOff() {}

    /**
     * @param attempts made so far, 1 after the first
     * @param chance from 0 to 1; 0.5 gives the exact pause, the ends a fifth less or more
     */
    static Duration pause(int attempts, Duration first, Duration longest, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(Math.round(pause.toMillis() * (1 + SPREAD * (2 * chance - 1))));
    }
}
