package vn.nhipcau.volunteering.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.CityClock;

class OfferHoursTest {

    @Test
    void nobodyIsAskedBeforeSevenOrFromHalfPastEight() {
        assertFalse(OfferHours.areOpenAt(at("2026-11-26T06:59:59")));
        assertTrue(OfferHours.areOpenAt(at("2026-11-26T07:00:00")));
        assertTrue(OfferHours.areOpenAt(at("2026-11-26T20:29:59")));
        assertFalse(OfferHours.areOpenAt(at("2026-11-26T20:30:00")));
    }

    @Test
    void theNextOpeningIsThisMorningOrTomorrows() {
        assertEquals(at("2026-11-26T07:00"), OfferHours.fromNext(at("2026-11-26T03:00")));
        assertEquals(at("2026-11-26T12:00"), OfferHours.fromNext(at("2026-11-26T12:00")));
        assertEquals(at("2026-11-27T07:00"), OfferHours.fromNext(at("2026-11-26T22:00")));
    }

    @Test
    void aFarVisitLeavesTwelveOpenHours() {
        assertEquals(
                at("2026-11-27T08:30"), OfferHours.answerBy(at("2026-11-26T10:00"), at("2026-12-10T14:00"), false));
    }

    @Test
    void aNearVisitLeavesAQuarterOfTheTime() {
        assertEquals(
                at("2026-11-26T16:00"), OfferHours.answerBy(at("2026-11-26T09:00"), at("2026-11-27T13:00"), false));
    }

    @Test
    void anUrgentOneLeavesTwoHoursNotCountingTheNight() {
        assertEquals(at("2026-11-27T08:30"), OfferHours.answerBy(at("2026-11-26T20:00"), at("2026-11-27T14:00"), true));
    }

    @Test
    void noAnswerIsAwaitedAfterTheVisitHasBegun() {
        assertEquals(at("2026-11-26T10:00"), OfferHours.answerBy(at("2026-11-26T09:00"), at("2026-11-26T10:00"), true));
    }

    @Property(tries = 300)
    void timeRunsOnlyWhileTheHoursAreOpen(
            @ForAll @IntRange(max = 20_000) int startMinute, @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        Instant start = at("2026-11-20T00:00").plusSeconds(60L * startMinute);
        Instant end = OfferHours.plus(start, Duration.ofMinutes(minutes));
        long open = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            open += OfferHours.areOpenAt(minute) ? 1 : 0;
        }
        assertEquals(minutes, open);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CityClock.ZONE).toInstant();
    }
}
