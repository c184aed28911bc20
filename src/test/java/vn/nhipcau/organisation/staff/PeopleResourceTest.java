package vn.nhipcau.organisation.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

@QuarkusTest
@Tag("database")
class PeopleResourceTest {

    @Inject
    People people;

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void staffRecordsAreForPersonnelOfficersOnly() {
        given().get("/people").then().statusCode(403);
        given().get("/people/" + code("hanh")).then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR})
    void theOfficerOfAUnitFindsItsPeopleWithoutAccents() {
        given().get("/people?q=nguyen+thi+hanh").then().statusCode(200).body(containsString("Nguyễn Thị Hạnh"));
        given().get("/people/" + code("hanh"))
                .then()
                .statusCode(200)
                .body(containsString("Chuyên viên về quản lý đất đai"))
                .body(containsString("hanh@example.com"));
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR})
    void aPersonOfAnotherUnitIsAStranger() {
        given().get("/people?q=dang+thi+mai").then().body(not(containsString("/people/" + code("mai"))));
        given().get("/people/" + code("mai")).then().statusCode(404);
        given().get("/people/" + code("khoa")).then().statusCode(404);
        given().get("/people?unit=20500").then().statusCode(404);
        given().get("/people?unit=nowhere").then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR, Role.OFFICER, Role.COORDINATOR, Role.ADMINISTRATOR})
    void aRoleForOtherThingsOpensNoOtherUnitsRecords() {
        given().get("/people?q=dang+thi+mai").then().body(not(containsString("/people/" + code("mai"))));
        given().get("/people/" + code("mai")).then().statusCode(404);
        given().get("/people/" + code("mai") + "/evidence").then().statusCode(404);
        given().get("/people/" + code("hanh") + "/evidence").then().statusCode(200);
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void theOfficerOfTheCityFindsEverybodyOnStaff() {
        given().get("/people/" + code("mai")).then().statusCode(200);
        given().get("/people?unit=20500&position=POS-45&q=mai")
                .then()
                .statusCode(200)
                .body(containsString("Đặng Thị Mai"));
        given().get("/people?kind=secondment").then().statusCode(200).body(containsString("Biệt phái"));
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void aStudentHasNoStaffRecord() {
        given().get("/people/" + code("khoa")).then().statusCode(404);
        given().get("/people?q=le+minh+khoa").then().body(not(containsString(code("khoa"))));
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void anUnknownKindOfAssignmentIsRefused() {
        given().get("/people?kind=friendship").then().statusCode(400);
        given().get("/people?q=" + "a".repeat(101)).then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void aCivilServantReadsTheCatalogueOfPositions() {
        given().get("/positions?q=dat+dai&kind=commune")
                .then()
                .statusCode(200)
                .body(containsString("Chuyên viên về quản lý đất đai"));
        given().get("/positions/POS-34").then().statusCode(200).body(containsString("đất đai"));
        given().get("/positions/POS-99").then().statusCode(404);
        given().get("/positions?group=kings").then().statusCode(400);
        given().get("/api/v1/positions?kind=ward&q=POS-06")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStudentDoesNotReadTheCatalogue() {
        given().get("/positions").then().statusCode(403);
    }

    private String code(String subject) {
        return people.bySubject(subject).orElseThrow().code;
    }
}
