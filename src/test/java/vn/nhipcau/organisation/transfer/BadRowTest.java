package vn.nhipcau.organisation.transfer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** Rows that cannot be meant: each is told its cell and what to do, and one of them holds back the whole file. */
@QuarkusTest
@TestSecurity(
        user = "bao",
        roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
class BadRowTest {

    private static final String GOOD = "TST-9,Phạm Thị Tốt,Biên chế," + Sheets.LAND + ",01/07/2025,,9/QĐ-UBND,,,";

    @Inject
    Testimony testimony;

    private String before;

    @BeforeEach
    void look() {
        testimony.tidy();
        before = testimony.staff();
    }

    @AfterEach
    void nothingHasChanged() {
        assertEquals(before, testimony.staff());
        testimony.tidy();
    }

    @Test
    void unknownUnitsAndPositions() {
        wrong("D3", "không có đơn vị mã 20999", "TST-1,Lê Văn Thử,Biên chế,20999,POS-34,01/07/2025,,,,,");
        wrong("E3", "không có vị trí mã POS-99", "TST-1,Lê Văn Thử,Biên chế,20900-3,POS-99,01/07/2025,,,,,");
        wrong("D3", "cấp thành phố", "TST-1,Lê Văn Thử,Biên chế,DN,POS-34,01/07/2025,,,,,");
        wrong("I3", "chưa có vị trí POS-34", "TST-1,Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,,,,");
    }

    @Test
    void badDates() {
        wrong("F3", "“31/02/2025” không phải ngày", "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",31/02/2025,,,,,");
        wrong("G3", "sớm hơn ngày bắt đầu", "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",01/07/2025,30/06/2025,,,,");
        wrong("F3", "thiếu ngày bắt đầu", "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",,,,,,");
    }

    @Test
    void oneStaffCodeForTwoPeople() {
        wrong("B3", "“Phạm Thị Tốt” ở dòng 2", "TST-9,Lê Văn Thử,Kiêm nhiệm," + Sheets.ELSEWHERE + ",01/07/2025,,,,,");
        wrong("A3", "lặp lại dòng 2", GOOD);
    }

    @Test
    void twoPeopleWithOneMailbox() {
        wrong(
                "J4",
                "cũng là của người có mã TST-1",
                "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",01/07/2025,,,,thu@example.com,",
                "TST-2,Lê Văn Hai,Biên chế," + Sheets.LAND + ",01/07/2025,,,,Thu@example.com,");
        wrong(
                "J3",
                "đã có ở một hồ sơ khác",
                "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",01/07/2025,,,,khoa@example.com,");
        wrong("J3", "không phải địa chỉ", "TST-1,Lê Văn Thử,,,,,,,,không@phải,");
        wrong("J3", "“@UNIT” không phải địa chỉ", "TST-1,Lê Văn Thử,,,,,,,,@UNIT,");
        wrong("J3", "“@DANANG” không phải địa chỉ", "TST-1,Lê Văn Thử,,,,,,,,@DANANG,");
        wrong(
                "J5",
                "cũng là của người có mã TST-1 (dòng 3)",
                "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",01/07/2025,,,,thu@example.com,",
                "TST-2,Lê Văn Hai,Biên chế," + Sheets.LAND + ",01/07/2025,,,,,",
                "TST-2,,Kiêm nhiệm," + Sheets.ELSEWHERE + ",01/07/2025,,,,thu@example.com,");
    }

    @Test
    void twoPermanentPostsAtATime() {
        wrong(
                "F3",
                "trùng thời gian với biên chế ở dòng 2",
                "TST-9,Phạm Thị Tốt,Biên chế," + Sheets.ELSEWHERE + ",01/09/2025,,,,,");
    }

    @Test
    void aPlaceholderInEveryRowIsToldOnceARow() {
        String[] rows = new String[6_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "TST-0,Lê Văn Thử,Biên chế," + Sheets.LAND + ","
                    + LocalDate.of(2010, 1, 1).plusDays(i) + ",,,,,";
        }
        String code = sent(rows);
        given().get("/api/v1/staff-imports/" + code).then().body("rows.wrong", is(rows.length - 1));
        assertTrue(testimony.count("select max(length(notes)) from staff_import_line") < 1_000);
    }

    @Test
    void aSecondmentNeedsASender() {
        wrong("C3", "cần có đơn vị cử", "TST-1,Lê Văn Thử,Biệt phái," + Sheets.LAND + ",01/07/2025,,,,,");
        wrong("D3", "biệt phái phải đến đơn vị khác", "TST-9,Phạm Thị Tốt,Biệt phái,20900-4,POS-37,01/09/2025,,,,,");
    }

    @Test
    void markupAndFormulasInNames() {
        wrong("B3", "chỉ được gồm chữ cái", "TST-1,<b>Hà</b>,,,,,,,,,");
        wrong("B3", "chỉ được gồm chữ cái", "TST-1,\"=HYPERLINK(\"\"http://elsewhere.example\"\")\",,,,,,,,,");
        wrong("H3", "số quyết định", "TST-1,Lê Văn Thử,Biên chế," + Sheets.LAND + ",01/07/2025,,<script>,,,");
    }

    @Test
    void whatIsMissingIsNamed() {
        wrong("A3", "thiếu mã cán bộ", ",Lê Văn Thử,Biên chế," + Sheets.LAND + ",01/07/2025,,,,,");
        wrong("B3", "cần họ và tên", "TST-1,,Biên chế," + Sheets.LAND + ",01/07/2025,,,,,");
        wrong("C3", "“Bạn bè” không phải hình thức", "TST-1,Lê Văn Thử,Bạn bè," + Sheets.LAND + ",01/07/2025,,,,,");
        wrong("D3", "thiếu mã đơn vị", "TST-1,Lê Văn Thử,Biên chế,,POS-34,01/07/2025,,,,,");
        wrong("I3", "không phải số biên chế", ",,," + Sheets.LAND + ",,,,nhiều,,");
        wrong("K3", "không phải số điện thoại", "TST-1,Lê Văn Thử,,,,,,,,,gọi sau");
    }

    @Test
    void twoHeadcountsForOnePost() {
        wrong("I4", "khác dòng 3", ",,,20333,POS-34,,,,2,,", ",,,20333,POS-34,,,,3,,");
    }

    @Test
    void morePeopleThanPostsIsAWarningOnly() {
        String code = sent(",,,20333,POS-34,,,,1,,", row(1), row(2));
        given().get("/api/v1/staff-imports/" + code + "/rows?show=warned")
                .then()
                .body("notes.flatten().findAll { it.mark == 'warned' }[0].text", containsString("sẽ có 2 người"));
        given().get("/api/v1/staff-imports/" + code).then().body("confirmable", is(true));
    }

    private static String row(int number) {
        return "TST-" + number + ",Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,,,,";
    }

    /** The last row is wrong at this cell; the good row before it does not help. */
    private void wrong(String cell, String words, String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = GOOD;
        System.arraycopy(rows, 0, all, 1, rows.length);
        String code = sent(all);
        String found = given().get("/api/v1/staff-imports/" + code + "/rows?show=wrong")
                .then()
                .statusCode(200)
                .extract()
                .path("notes.flatten().findAll { it.cell == '" + cell + "' && it.mark == 'wrong' }.text.join(' ')");
        assertTrue(found.contains(words), cell + ": " + found);
        given().contentType("application/json")
                .post("/api/v1/staff-imports/" + code + "/confirmation")
                .then()
                .statusCode(422)
                .body("errors.field.join(' ')", containsString(cell))
                .body("code", is("transfer.confirm_wrong"));
        assertFalse((Boolean) given().get("/api/v1/staff-imports/" + code).path("confirmable"));
    }

    static String sent(String... rows) {
        return given().contentType("text/csv")
                .body(Sheets.csv(rows))
                .post("/api/v1/staff-imports?name=thu.csv")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
