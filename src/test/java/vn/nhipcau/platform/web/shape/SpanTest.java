package vn.nhipcau.platform.web.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void theMissingArcGoesFromTheHeldLevelToTheRequiredPillar() {
        Span span = new Span(4, 1, 3);

        assertEquals(Optional.of("M8 38 Q25 20 42 38"), span.heldArc());
        assertEquals(Optional.of("M42 38 Q76 6 110 38"), span.missingArc());
        assertEquals(42, span.point());
        assertEquals(110, span.pillar());
        assertFalse(span.met());
    }

    @Test
    void aMetRequirementHasNothingMissing() {
        Span span = new Span(4, 3, 3);

        assertTrue(span.met());
        assertEquals(Optional.empty(), span.missingArc());
        assertEquals(span.pillar(), span.point());
    }

    @Test
    void holdingMoreThanRequiredIsMetAndThePointStandsBeyondThePillar() {
        Span span = new Span(4, 4, 2);

        assertTrue(span.met());
        assertTrue(span.point() > span.pillar());
    }

    @Test
    void whatNobodyAssessedIsMissingFromTheFirstStoneAndNeverMet() {
        Span span = new Span(4, null, 2);

        assertFalse(span.assessed());
        assertFalse(span.met());
        assertEquals(Optional.empty(), span.heldArc());
        assertEquals(Optional.of("M8 38 Q42 6 76 38"), span.missingArc());
        assertFalse(new Span(4, null, 0).met());
    }

    @Test
    void everyArcStaysInsideThePicture() {
        for (int levels = 1; levels <= 4; levels++) {
            Span span = new Span(levels, levels, levels);
            int control = Integer.parseInt(span.heldArc().orElseThrow().split(" ")[3]);
            int top = (span.deck() + control) / 2;
            assertTrue(top > 0, "top of " + levels + " levels is " + top);
            assertEquals("0 0 " + (16 + 34 * levels) + " 46", span.viewBox());
        }
    }

    @Test
    void eachLevelHasItsTick() {
        assertEquals(List.of(42, 76, 110, 144), new Span(4, 0, 1).ticks());
    }

    @Test
    void aLevelOutsideTheScaleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 5, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Span(4, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(0, null, 0));
    }
}
