package vn.nhipcau.organisation.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Test
    void holdsFromTheFirstDayToTheLast() {
        Assignment held = held().until(LAST);
        assertFalse(held.holdsOn(FIRST.minusDays(1)));
        assertTrue(held.holdsOn(FIRST));
        assertTrue(held.holdsOn(LAST));
        assertFalse(held.holdsOn(LAST.plusDays(1)));
    }

    @Test
    void anOpenOneHoldsForGood() {
        assertTrue(held().holdsOn(FIRST.plusYears(30)));
    }

    private static Assignment held() {
        return new Assignment(null, null, AssignmentKind.PERMANENT, FIRST, null);
    }
}
