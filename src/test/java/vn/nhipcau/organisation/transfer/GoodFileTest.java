package vn.nhipcau.organisation.transfer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** What files may look like, and what they do to the records. */
@QuarkusTest
@Tag("database")
@TestSecurity(
        user = "bao",
        roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
class GoodFileTest {

    private static final String HELD = "select count(*) from assignment a join person p on p.id = a.person_id"
            + " where p.staff_code = 'TST-1' and ";

    @Inject
    Testimony testimony;

    @Inject
    ImportJob job;

    @BeforeEach
    @AfterEach
    void tidy() {
        testimony.tidy();
    }

    @Test
    void separatorsMarksAndHeadingsOfBothLanguages() {
        String comma = "Mã cán bộ,Họ và tên,Hình thức,Mã đơn vị,Mã vị trí,Từ ngày\n"
                + "TST-1,\"Lê Văn, Thử\",,,,\nTST-2,Lê Văn Hai,,,,\n";
        assertEquals(1, (Integer) read(Sheets.text(comma)).path("rows.wrong"), "only the comma in a name is wrong");
        read(Sheets.text("\ufeff" + comma.replace(", ", " ").replace(',', ';')))
                .then()
                .body("rows.created", is(2));
        read(Sheets.text(comma.replace(", ", " ").replace(',', '\t'))).then().body("rows.created", is(2));
        read(Sheets.text("staff_code;FULL NAME;kind;unit code;Position code;from\r\nTST-1;Le Van Thu;;;;\r\n"))
                .then()
                .body("rows.created", is(1));
    }

    @Test
    void excelDatesNumbersAndCodesAreUnderstood() throws IOException {
        String code = read(Sheets.xlsx(
                        new Object[] {
                            "TST-1",
                            "Lê Văn Thử",
                            "permanent",
                            20333,
                            "POS-34",
                            LocalDate.of(2025, 7, 1),
                            null,
                            null,
                            2,
                            null,
                            905123456
                        },
                        new Object[] {"TST-1", null, "CONCURRENT", 20333, "POS-33", "2025-08-01", "31/12/2025", null, 1
                        }))
                .path("code");
        apply(code);
        assertEquals("0905123456", testimony.one("select phone from person where staff_code = 'TST-1'"));
        assertEquals(
                1, testimony.count(HELD + "a.kind = 'PERMANENT' and a.starts_on = '2025-07-01' and a.ends_on is null"));
        assertEquals(1, testimony.count(HELD + "a.kind = 'CONCURRENT' and a.ends_on = '2025-12-31'"));
        assertEquals(
                2,
                testimony.count("select headcount from post where unit_id = (select id from unit where code ="
                        + " '20333') and position_id = (select id from position where code = 'POS-34')"));
    }

    @Test
    void anEndThatIsTakenAwayIsAWarning() {
        apply(BadRowTest.sent(
                "TST-1,Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,31/08/2026,1/QĐ-UBND,2,thu@example.com,"));
        String second = BadRowTest.sent("TST-1,,Biên chế,20333,POS-34,01/07/2025,,1/QĐ-UBND,,,");
        given().get("/api/v1/staff-imports/" + second + "/rows?show=warned")
                .then()
                .body("[0].notes.text.join('; ')", containsString("Đến ngày: 31/08/2026 → –"));
    }

    @Test
    void peoplePostsAndAssignmentsAreCreatedChangedAndEnded() {
        apply(BadRowTest.sent(
                "TST-1,Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,1/QĐ-UBND,2,thu@example.com,0900111222",
                "TST-2,Lê Văn Hai,Biên chế," + Sheets.ELSEWHERE + ",01/07/2025,,2/QĐ-UBND,,,",
                "TST-2,,Biệt phái,20333,POS-34,01/09/2025,31/08/2026,3/QĐ-UBND,,,"));
        String second = BadRowTest.sent(
                "TST-1,Lê Văn Thử Nghiệm,Biên chế,20333,POS-33,01/10/2025,,7/QĐ-UBND,1,thu2@example.com,",
                "TST-2,,Biệt phái,20333,POS-34,01/09/2025,30/11/2025,3/QĐ-UBND,,,");
        given().get("/api/v1/staff-imports/" + second + "/rows")
                .then()
                .body("[0].notes.text.join('; ')", containsString("Họ và tên: Lê Văn Thử → Lê Văn Thử Nghiệm"))
                .body("[0].notes.text.join('; ')", containsString("thu@example.com → thu2@example.com"))
                .body("[0].notes.text.join('; ')", containsString("20333 · POS-34: kết thúc ngày 30/09/2025"))
                .body("[1].notes.text.join('; ')", containsString("Đến ngày: 31/08/2026 → 30/11/2025"));
        apply(second);
        assertEquals("0900111222", testimony.one("select phone from person where staff_code = 'TST-1'"));
        assertEquals("le van thu nghiem tst 1", testimony.one("select folded from person where staff_code = 'TST-1'"));
        assertEquals(1, testimony.count(HELD + "ends_on = '2025-09-30' and decision_number = '1/QĐ-UBND'"));
        assertEquals(1, testimony.count(HELD + "ends_on is null and starts_on = '2025-10-01'"));
        assertEquals(
                "bao",
                testimony.one("select p.subject from audit_row a join person p on p.code = a.actor where a.action ="
                        + " 'person.imported' order by a.id desc limit 1"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String[] rows = {
            "TST-1,Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,1/QĐ-UBND,2,thu@example.com,+84 900 111 222",
            "TST-1,,Kiêm nhiệm,20333,POS-33,01/07/2025,,,1,,",
            ",,,20333,POS-22,,,,4,,"
        };
        apply(BadRowTest.sent(rows));
        String after = testimony.staff();
        String again = BadRowTest.sent(rows);
        given().get("/api/v1/staff-imports/" + again)
                .then()
                .body("rows.same", is(3))
                .body("effect.all", is((Object) null))
                .body("confirmable", is(false));
        given().contentType("application/json")
                .post("/api/v1/staff-imports/" + again + "/confirmation")
                .then()
                .statusCode(409);
        assertEquals(after, testimony.staff());
    }

    @Test
    void aDryRunCanNeverBeConfirmedAndARepeatedPostIsOneImport() {
        byte[] file = Sheets.csv("TST-1,Lê Văn Thử,,,,,,,,,");
        String dry = given().contentType("text/csv")
                .body(file)
                .post("/api/v1/staff-imports?dryRun=true")
                .path("code");
        given().contentType("application/json")
                .post("/api/v1/staff-imports/" + dry + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", is("transfer.confirm_dry_run"));
        String first = keyed(file, "key-1").then().statusCode(201).extract().path("code");
        assertEquals(
                first, keyed(file, "key-1").then().statusCode(201).extract().path("code"));
        keyed(Sheets.csv("TST-2,Lê Văn Hai,,,,,,,,,"), "key-1")
                .then()
                .statusCode(409)
                .body("code", is("transfer.key_reused"));
        given().delete("/api/v1/staff-imports/" + first).then().statusCode(204);
        given().get("/api/v1/staff-imports/" + first).then().body("state", is("withdrawn"));
        assertEquals(
                0,
                testimony.count("select count(*) from staff_import_part p join staff_import i on i.id ="
                        + " p.import_id where i.state = 'WITHDRAWN'"));
    }

    private void apply(String code) {
        given().contentType("application/json")
                .post("/api/v1/staff-imports/" + code + "/confirmation")
                .then()
                .statusCode(202);
        given().contentType("application/json")
                .post("/api/v1/staff-imports/" + code + "/confirmation")
                .then()
                .statusCode(409);
        job.run();
        given().get("/api/v1/staff-imports/" + code)
                .then()
                .body("state", is("done"))
                .body("percent", is(100));
    }

    private static io.restassured.response.Response read(byte[] file) {
        return given().contentType("application/octet-stream").body(file).post("/api/v1/staff-imports");
    }

    private static io.restassured.response.Response keyed(byte[] file, String key) {
        return given().contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/staff-imports");
    }
}
