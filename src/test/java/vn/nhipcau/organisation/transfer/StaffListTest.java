package vn.nhipcau.organisation.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.platform.access.Role;

/** The list that leaves is the list that comes back. */
@QuarkusTest
@Tag("database")
class StaffListTest {

    @Inject
    Testimony testimony;

    @BeforeEach
    @AfterEach
    void tidy() {
        testimony.tidy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff-list/xlsx",
                "/staff-list/csv",
                "/staff-list/csv?history=yes",
                "/api/v1/staff-list?format=csv",
                "/api/v1/staff-list?format=xlsx&history=yes"
            })
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void theWholeCityExportedAndImportedChangesNothing(String address) {
        odd();
        String before = testimony.staff();
        byte[] file = given().get(address).then().statusCode(200).extract().asByteArray();
        JsonPath found = imported(file);
        assertTrue(found.getInt("rows.rowTotal") > 8_000, "the whole city: " + found.getInt("rows.rowTotal"));
        assertEquals(found.getInt("rows.rowTotal"), found.getInt("rows.same"), found.prettify());
        assertEquals(before, testimony.staff());
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void whatLooksLikeAFormulaIsDefused() {
        odd();
        String csv = new String(given().get("/staff-list/csv").asByteArray(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("'=2+5"), "the name of a person");
        assertTrue(csv.contains(";'+84900000001"), "a phone number");
        assertFalse(csv.contains(";=2+5"), "nothing that a spreadsheet program would calculate");
        assertTrue(csv.startsWith("\ufeffMã cán bộ;Họ và tên;"), "marked as UTF-8 for spreadsheet programs");
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR})
    void theOfficerOfAUnitGetsTheUnitAndItsOfficesAlone() {
        String csv = new String(given().get("/api/v1/staff-list?format=csv").asByteArray(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("Nguyễn Thị Hạnh"));
        for (String line : csv.lines().skip(1).toList()) {
            assertTrue(line.contains(",20900-") || line.contains(",20900,"), line);
        }
        assertFalse(csv.contains("Đặng Thị Mai"));
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR, Role.COORDINATOR, Role.SAFEGUARDING})
    void aRoleForSomethingElseOfTheWholeCityAddsNobody() {
        for (String address : new String[] {"/staff-list/csv", "/api/v1/staff-list?format=csv"}) {
            String csv = new String(given().get(address).asByteArray(), StandardCharsets.UTF_8);
            assertTrue(csv.contains("Nguyễn Thị Hạnh"));
            assertFalse(csv.contains("Đặng Thị Mai"), address);
        }
    }

    @Test
    @TestSecurity(
            user = "huy",
            roles = {Role.CIVIL_SERVANT, Role.ADMINISTRATOR})
    void theExampleCanBeImportedAndTheTemplateIsEmpty() {
        JsonPath example = imported(given().get("/staff-list/example/xlsx").asByteArray());
        assertEquals(0, example.getInt("rows.wrong"), example.prettify());
        assertTrue(example.getBoolean("confirmable"));
        JsonPath csv = imported(given().get("/staff-list/example/csv").asByteArray());
        assertEquals(example.getMap("effect"), csv.getMap("effect"));
        sent(given().get("/staff-list/template/xlsx").asByteArray()).then().statusCode(422);
        given().get("/api/v1/staff-list?format=pdf").then().statusCode(400);
    }

    /** People with values that no file could bring in today. */
    private void odd() {
        testimony.run("insert into person (code, full_name, staff_code, email, phone, language, folded) values"
                + " ('TST000000001', '=2+5', 'TST-7', 'so le@example.com', '+84900000001', 'VI', 'tst 7'),"
                + " ('TST000000002', '''-Lê \"Văn\"; Lẻ', 'TST-8', null, '0236 3.123', 'VI', 'tst 8')");
    }

    private static JsonPath imported(byte[] file) {
        return sent(file).then().statusCode(201).extract().jsonPath();
    }

    private static Response sent(byte[] file) {
        return given().contentType("application/octet-stream").body(file).post("/api/v1/staff-imports");
    }
}
