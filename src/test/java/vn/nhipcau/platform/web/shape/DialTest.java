package vn.nhipcau.platform.web.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialTest {

    @Test
    void halfOfTheWorkEndsAtTheTop() {
        assertEquals(Optional.of("M9 86 A75 75 0 0 1 84 11"), new Dial(20, 40).arc());
        assertFalse(new Dial(20, 40).full());
    }

    @Test
    void nothingDoneDrawsNoArc() {
        assertEquals(Optional.empty(), new Dial(0, 40).arc());
    }

    @Test
    void moreThanAskedForFillsTheDialAndNoMore() {
        Dial dial = new Dial(52, 40);

        assertTrue(dial.full());
        assertEquals(Optional.of(dial.track()), dial.arc());
    }

    @Test
    void nothingAskedForIsFull() {
        assertTrue(new Dial(0, 0).full());
        assertEquals(Optional.of("M9 86 A75 75 0 0 1 159 86"), new Dial(0, 0).arc());
    }

    @Test
    void lessThanNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Dial(-1, 40));
    }
}
