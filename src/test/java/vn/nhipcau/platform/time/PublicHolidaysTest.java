package vn.nhipcau.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicHolidaysTest {

    private static final LocalDate CLOSED = LocalDate.of(2029, 3, 6);

    @Inject
    PublicHolidays holidays;

    @Test
    void theDatabaseStartsWithTheHolidaysOfTwoYears() {
        assertTrue(holidays.count("from PublicHoliday h where year(h.day) = 2026") >= 11);
        assertTrue(holidays.count("from PublicHoliday h where year(h.day) = 2027") >= 11);
        assertEquals("Giỗ Tổ Hùng Vương", holidays.findById(LocalDate.of(2027, 4, 16)).nameVi);
        assertEquals("expected", holidays.findById(LocalDate.of(2027, 2, 5)).status);
    }

    @Test
    void aDayThatIsAddedStopsTheClockOfPromises() {
        Instant monday = local("2029-03-05T16:00");
        assertEquals(local("2029-03-06T10:30"), holidays.hoursFrom(monday).after(monday, Duration.ofHours(4)));
        QuarkusTransaction.requiringNew()
                .run(() -> holidays.persist(new PublicHoliday(CLOSED, "Nghỉ lễ", "Day off", "a decision", "verified")));
        try {
            assertEquals(local("2029-03-07T10:30"), holidays.hoursFrom(monday).after(monday, Duration.ofHours(4)));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> holidays.deleteById(CLOSED));
        }
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(CityClock.ZONE).toInstant();
    }
}
