package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void lineBreaksOfEveryKindBecomeSpaces() {
        assertEquals("a Bcc: x b", OneLine.of("a\r\nBcc: x\u2028\u0085b\u0000 ", 100));
    }

    @Test
    void aLongTextEndsWithAnEllipsisWithinTheLimit() {
        assertEquals("Đà N…", OneLine.of("Đà Nẵng", 5));
    }

    @Test
    void aPairOfSurrogatesIsNotTornApart() {
        assertEquals("ab…", OneLine.of("ab🌉cd", 4));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals("", OneLine.of(null, 10));
    }
}
