package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SIX_HOURS = Duration.ofHours(6);

    @Test
    void thePauseDoublesUpToTheLongest() {
        assertEquals(MINUTE, pause(1, 0.5));
        assertEquals(Duration.ofMinutes(2), pause(2, 0.5));
        assertEquals(Duration.ofMinutes(256), pause(9, 0.5));
        assertEquals(SIX_HOURS, pause(10, 0.5));
        assertEquals(SIX_HOURS, pause(1000, 0.5));
    }

    @Test
    void chanceSpreadsAFifthEitherWay() {
        assertEquals(Duration.ofSeconds(48), pause(1, 0));
        assertEquals(Duration.ofSeconds(72), pause(1, 1));
    }

    @Test
    void threeDaysHoldAtLeastFifteenAttempts() {
        Duration waited = Duration.ZERO;
        int attempts = 1;
        while (waited.compareTo(Duration.ofDays(3)) < 0) {
            waited = waited.plus(pause(attempts++, 0.5));
        }
        assertTrue(attempts >= 15, "only " + attempts);
    }

    private static Duration pause(int attempts, double chance) {
        return BackOff.pause(attempts, MINUTE, SIX_HOURS, chance);
    }
}
