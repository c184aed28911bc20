package vn.nhipcau.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void vietnameseLosesItsAccents() {
        assertEquals("thanh pho da nang", Folded.of("Thành phố Đà Nẵng"));
        assertEquals("dong giang", Folded.of("  ĐÔNG – Giang "));
    }

    @Test
    void bothWaysOfWritingAnAccentAreOne() {
        assertEquals(Folded.of("Hòa"), Folded.of("Hòa"));
    }

    @Test
    void anEmptyQueryFindsEverything() {
        assertEquals("%%", Folded.pattern(null));
    }

    @Test
    void signsOfLikeArePlainText() {
        assertEquals("%100%", Folded.pattern("100%_"));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        assertEquals(Folded.of(text), Folded.of(Folded.of(text)));
    }

    @Property
    void codesAreReadBackAsTheyAreShown(@ForAll int ignored) {
        String code = RandomCode.next();
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{12}"));
        assertEquals(code, RandomCode.typed(RandomCode.grouped(code).toLowerCase(java.util.Locale.ROOT)));
    }
}
