package vn.nhipcau.organisation.transfer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** Files that are no staff list: a clear word each, nothing stored, nothing changed. */
@QuarkusTest
@TestSecurity(
        user = "bao",
        roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
class BadFileTest {

    private static final String ROW = "TST-1,Lê Văn Thử,Biên chế,20900-3,POS-34,01/07/2025,,,,,";

    @Inject
    Testimony testimony;

    private String before;

    @BeforeEach
    void look() {
        testimony.tidy();
        before = testimony.staff();
    }

    @AfterEach
    void nothingHasChangedAndNothingIsKept() {
        assertEquals(before, testimony.staff());
        assertEquals(0, testimony.count("select count(*) from staff_import"));
    }

    @Test
    void utf16IsNamedAndTheWayOutToo() {
        refused(("\ufeff" + Sheets.HEAD + "\n" + ROW).getBytes(StandardCharsets.UTF_16LE), "encoding_utf16")
                .body("detail", containsString("CSV UTF-8"));
        refused(Sheets.HEAD.getBytes(StandardCharsets.UTF_16BE), "encoding_utf16");
    }

    @Test
    void windows1258IsNamedWithItsLine() {
        byte[] bytes = ("ma can bo\n\"L\u00ea V\u0103n Th\u01b0\"\n").getBytes(Charset.forName("windows-1258"));
        refused(bytes, "encoding_foreign").body("detail", containsString("Dòng 2"));
    }

    @Test
    void aPdfIsAPdfWhateverItsName() {
        refused(Sheets.text("%PDF-1.7\n%âãÏÓ\n"), "file_is_pdf").body("detail", containsString("PDF"));
    }

    @Test
    void anEmptyFileAndOneOfHeadingsOnly() {
        refused(new byte[0], "file_empty");
        refused(Sheets.text("\n \n,,,\n"), "file_empty");
        refused(Sheets.text(Sheets.HEAD + "\n"), "rows_absent");
    }

    @Test
    void oldExcelAndOtherArchives() throws IOException {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "file_is_old_excel");
        refused(Sheets.text("PK\u0003\u0004 and then nothing"), "xlsx_broken");
        refused(java.util.Arrays.copyOf(Sheets.xlsx(), 900), "xlsx_broken");
    }

    @Test
    void headingsThatAreMissingDoubleOrUnknownAreNamedOneByOne() {
        refused(Sheets.text("Mã cán bộ,Họ và tên,Hình thức,Từ ngày,Ghi chú,Ho va ten\nx,y,z,,,\n"), "heading_unknown")
                .body("errors.find { it.field == 'E1' }.message", containsString("Ghi chú"))
                .body("errors.find { it.field == 'F1' }.message", containsString("hai lần"))
                .body("errors.findAll { it.field == 'file' }.message.join(' ')", containsString("Mã đơn vị"));
        refused(Sheets.text("con mèo,con chó\n1,2\n"), "headings_none");
        refused(Sheets.text("Mã cán bộ,@FOO\nx,y\n"), "heading_unknown")
                .body("errors.find { it.field == 'B1' }.message", containsString("“@FOO”"));
    }

    @Test
    void anOpenQuotationMarkIsFound() {
        refused(Sheets.csv("TST-1,\"Lê Văn Thử,Biên chế"), "csv_broken");
    }

    @Test
    void aHundredThousandColumns() throws IOException {
        refused(Sheets.text(String.join(",", Collections.nCopies(100_000, "x"))), "too_many_columns")
                .body("detail", containsString("100000"));
        refused(Sheets.workbook(to -> row(to, 100_000)), "too_many_columns");
        refused(
                Sheets.workbook(to -> to.write(Sheets.text(
                        "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZ1\"/></row></sheetData></worksheet>"))),
                "too_many_columns");
    }

    @Test
    void moreRowsThanAllowed() {
        StringBuilder rows = new StringBuilder(Sheets.HEAD).append('\n');
        for (int i = 0; i < 20_001; i++) {
            rows.append(ROW).append('\n');
        }
        refused(Sheets.text(rows.toString()), "too_many_rows").body("detail", containsString("20000"));
    }

    @Test
    void aSmallFileThatUnpacksToHundredsOfMegabytesIsRefusedWithoutHoldingIt() throws IOException {
        byte[] manyRows = Sheets.workbook(to -> blank(to, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 200_000_000));
        byte[] oneCell = Sheets.workbook(to -> blank(to, " ", 400_000_000));
        assertTrue(manyRows.length < 2_000_000 && oneCell.length < 2_000_000, "the bombs are small");
        long peak = Memory.peakOf(() -> {
            refused(manyRows, "xlsx_bomb").body("detail", containsString("bung ra"));
            refused(oneCell, "xlsx_bomb");
        });
        assertTrue(peak < 300_000_000, "took " + peak + " bytes");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        refused(
                Sheets.workbook(to -> to.write(Sheets.text(
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>"))),
                "xlsx_broken");
    }

    @Test
    void formulasAndStrayCellsAreNamed() throws IOException {
        refused(Sheets.xlsx(new Object[] {"TST-1", "=1+1"}), "cell_formula").body("errors[0].field", is("B2"));
        refused(Sheets.text(Sheets.HEAD + "\n" + ROW + "\n" + ROW + ",,lạc\n"), "cell_without_heading")
                .body("errors[0].field", is("M3"));
        refused(Sheets.csv("TST-1," + "a".repeat(501)), "cell_too_long").body("errors[0].field", is("B2"));
    }

    @Test
    void elevenMegabytesAreTooMany() {
        given().contentType("text/csv")
                .body(new byte[11 * 1024 * 1024])
                .post("/api/v1/staff-imports")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("10 MB"));
    }

    private static ValidatableResponse refused(byte[] file, String problem) {
        return given().contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/staff-imports?name=danh-sach.xlsx")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("transfer." + problem));
    }

    private static void row(OutputStream to, int cells) throws IOException {
        to.write(Sheets.text("<worksheet><sheetData><row r=\"1\">"));
        for (int i = 0; i < cells; i++) {
            to.write(Sheets.text("<c><v>1</v></c>"));
        }
        to.write(Sheets.text("</row></sheetData></worksheet>"));
    }

    private static void blank(OutputStream to, String what, int bytes) throws IOException {
        byte[] block = Sheets.text(what.repeat(100_000 / what.length()));
        to.write(Sheets.text("<worksheet><sheetData>"));
        for (long written = 0; written < bytes; written += block.length) {
            to.write(block);
        }
        to.write(Sheets.text("</sheetData></worksheet>"));
    }
}
