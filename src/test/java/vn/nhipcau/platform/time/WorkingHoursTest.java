package vn.nhipcau.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.platform.starting.Facts;

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
        assertEquals(instant(until), new WorkingHours(Set.of()).after(instant(since), Duration.ofHours(hours)));
    }

    /** Tết of 2026 is Monday 16 to Friday 20 February; 26 April, the Kings' day, is a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-13T16:00, 4, 2026-02-23T10:30",
        "2026-02-18T09:00, 4, 2026-02-23T11:30",
        "2026-04-24T16:30, 1, 2026-04-28T08:00",
        "2026-04-29T16:00, 4, 2026-05-04T10:30",
        "2026-12-31T16:00, 4, 2027-01-04T10:30",
        "2027-02-04T16:00, 4, 2027-02-12T10:30",
        "2027-09-01T16:00, 4, 2027-09-06T10:30"
    })
    void onPublicHolidaysNoHourCounts(LocalDateTime since, int hours, LocalDateTime until) {
        Set<LocalDate> shipped = Facts.rows("public_holidays.csv").stream()
                .map(row -> LocalDate.parse(row.get("day")))
                .collect(Collectors.toSet());
        assertEquals(instant(until), new WorkingHours(shipped).after(instant(since), Duration.ofHours(hours)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(CityClock.ZONE).toInstant();
    }
}
