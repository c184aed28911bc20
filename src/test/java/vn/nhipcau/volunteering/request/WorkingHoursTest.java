package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.platform.time.CityClock;

class WorkingHoursTest {

    /** 23 November 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:30, 4, 2026-11-23T11:30",
        "2026-11-23T06:00, 4, 2026-11-23T11:30",
        "2026-11-23T08:30, 4, 2026-11-23T14:30",
        "2026-11-23T11:30, 1, 2026-11-23T14:30",
        "2026-11-23T12:15, 1, 2026-11-23T14:30",
        "2026-11-23T16:00, 4, 2026-11-24T10:30",
        "2026-11-23T17:00, 4, 2026-11-24T11:30",
        "2026-11-27T16:00, 4, 2026-11-30T10:30",
        "2026-11-28T09:00, 4, 2026-11-30T11:30",
        "2026-11-29T23:59, 4, 2026-11-30T11:30",
        "2026-11-23T07:30, 40, 2026-11-30T10:00"
    })
    void onlyOfficeHoursCount(LocalDateTime since, int hours, LocalDateTime until) {
        assertEquals(instant(until), WorkingHours.after(instant(since), Duration.ofHours(hours)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(CityClock.ZONE).toInstant();
    }
}
