package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastCallTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void aPersonLooksTwoDaysBeforeTheEnd() {
        assertEquals(in(Duration.ofDays(5)), lastCall(Duration.ofDays(7), Urgency.SOON));
        assertEquals(in(Duration.ofDays(5)), lastCall(Duration.ofDays(7), Urgency.RELAXED));
    }

    @Test
    void whereItIsUrgentHalfOfTheTimeIsEnough() {
        assertEquals(in(Duration.ofHours(36)), lastCall(Duration.ofDays(3), Urgency.URGENT));
    }

    @Test
    void whatIsOpenedLateIsLookedAtWhenHalfOfTheRestIsGone() {
        assertEquals(in(Duration.ofHours(15)), lastCall(Duration.ofHours(30), Urgency.SOON));
        assertEquals(in(Duration.ofHours(24)), lastCall(Duration.ofHours(48), Urgency.SOON));
    }

    private static Instant lastCall(Duration left, Urgency urgency) {
        return LastCall.between(OPENED, OPENED.plus(left), urgency);
    }

    private static Instant in(Duration time) {
        return OPENED.plus(time);
    }
}
