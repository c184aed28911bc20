package vn.nhipcau.organisation.transfer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** Workbooks that other programs write, and those that somebody made up: read, or refused in words. */
@QuarkusTest
@TestSecurity(
        user = "bao",
        roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
class OddWorkbookTest {

    private static final String HEADINGS = row(
            1,
            text("A", "Mã cán bộ"),
            text("B", "Họ và tên"),
            text("C", "Hình thức"),
            text("D", "Mã đơn vị"),
            text("E", "Mã vị trí"),
            text("F", "Từ ngày"));

    @Inject
    Testimony testimony;

    @BeforeEach
    @AfterEach
    void tidy() {
        testimony.tidy();
    }

    @Test
    void textsThatStandInTheirCellsAreNoFormulas() throws IOException {
        sent("worksheets/sheet1.xml", HEADINGS + row(2, text("A", "TST-1"), text("B", "Lê Văn Thử")))
                .statusCode(201)
                .body("rows.created", is(1))
                .body("rows.wrong", is(0));
    }

    @Test
    void cellsAreCountedWhateverTheSheetIsCalled() throws IOException {
        for (String part : new String[] {"s.xml", "Worksheets/SHEET1.XML"}) {
            refused(part, "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "too_many_columns");
        }
        refused("s.bin", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "xlsx_broken");
    }

    @Test
    void whatTheReaderDoesNotKnowIsABrokenFile() throws IOException {
        String name = text("A", "TST-1");
        refused(
                "worksheets/sheet1.xml",
                HEADINGS + row(2, name, "<c r=\"B2\" t=\"d\"><v>2025-07-01</v></c>"),
                "xlsx_broken");
        refused("worksheets/sheet1.xml", HEADINGS + row(2, name) + row(2, text("A", "TST-2")), "xlsx_broken");
    }

    private void refused(String part, String rows, String problem) throws IOException {
        sent(part, rows).statusCode(422).body("code", is("transfer." + problem));
        assertEquals(0, testimony.count("select count(*) from staff_import"));
    }

    private static ValidatableResponse sent(String part, String rows) throws IOException {
        return given().contentType("application/octet-stream")
                .body(Sheets.workbook(part, rows))
                .post("/api/v1/staff-imports?name=la.xlsx")
                .then()
                .log()
                .ifValidationFails();
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells).replace("%", String.valueOf(number)) + "</row>";
    }

    /** As programs of the web write a text. */
    private static String text(String column, String value) {
        return "<c r=\"" + column + "%\" t=\"str\"><v>" + value + "</v></c>";
    }
}
