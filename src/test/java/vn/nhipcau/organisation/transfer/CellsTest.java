package vn.nhipcau.organisation.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void cellsAreNamedAsSpreadsheetsNameThem() {
        assertEquals("A1", Cells.name(0, 1));
        assertEquals("D17", Cells.name(3, 17));
        assertEquals("Z2", Cells.name(25, 2));
        assertEquals("AA2", Cells.name(26, 2));
        assertEquals("XFD1048576", Cells.name(16383, 1_048_576));
    }

    @Test
    void whatLooksLikeAFormulaLeavesWithAnApostrophe() {
        assertEquals(
                "'=HYPERLINK(\"http://elsewhere.example\")", Cells.defused("=HYPERLINK(\"http://elsewhere.example\")"));
        assertEquals("'+84900000001", Cells.defused("+84900000001"));
        assertEquals("'@sum", Cells.defused("@sum"));
        assertEquals("''-1", Cells.defused("'-1"));
        assertEquals("Nguyễn Thị Hạnh", Cells.defused("Nguyễn Thị Hạnh"));
    }

    @Property
    void everyTextComesBackAsItWas(
            @ForAll @StringLength(max = 8) @Chars({'\'', '=', '+', '-', '@', '\t', 'a', ' '}) String text) {
        assertEquals(text, Cells.restored(Cells.defused(text)));
        assertEquals(text, Cells.restored(Cells.kept(text)));
        assertFalse(Cells.defused(text).matches("(?s)[=+\\-@\\t].*"), "a spreadsheet program would calculate it");
    }

    @Test
    void datesAreReadAsPeopleAndSpreadsheetsWriteThem() {
        Optional<LocalDate> july = Optional.of(LocalDate.of(2025, 7, 1));
        assertEquals(july, DateText.read("01/07/2025"));
        assertEquals(july, DateText.read("1-7-2025"));
        assertEquals(july, DateText.read("1.7.2025"));
        assertEquals(july, DateText.read("2025-07-01"));
        assertEquals(july, DateText.read("45839"));
    }

    @Test
    void whatIsNoDayIsNoDate() {
        for (String text :
                new String[] {"31/02/2025", "2025-13-01", "07/2025", "1/7/25", "hôm nay", "01/07/3025", "12"}) {
            assertEquals(Optional.empty(), DateText.read(text), text);
        }
    }
}
