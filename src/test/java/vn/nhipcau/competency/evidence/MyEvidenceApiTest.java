package vn.nhipcau.competency.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

@QuarkusTest
class MyEvidenceApiTest {

    private static final String EVIDENCE = "/api/v1/me/evidence";

    @Inject
    Clock clock;

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void standingsComeGapsFirstThenUnassessedThenMet() {
        given().get("/api/v1/me/standings")
                .then()
                .statusCode(200)
                .body("$", hasSize(9))
                .body("competency[0..2]", contains("LAND-02", "LAND-03", "LAND-06"))
                .body("state[0..3]", contains("gap", "gap", "unassessed", "met"))
                .body("missing[0..2]", contains(3, 2, 4))
                .body("held[2]", nullValue());
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void eachRowOfEvidenceSaysWhatItIsWorth() {
        given().get(EVIDENCE)
                .then()
                .statusCode(200)
                .body("findAll { it.competency == 'LAND-03' }.verdict", contains("shown-only", "counts"))
                .body("findAll { it.competency == 'LAW-01' }.verdict", contains("counts", "older"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void theSameMessageTwiceIsKeptOnceAndAnotherUnderItsNumberIsRefused() {
        Map<String, Object> said = said("ENV-01", 1);
        post(said).statusCode(201);
        post(said).statusCode(200);
        given().get(EVIDENCE)
                .then()
                .body("findAll { it.id == '" + said.get("id") + "' }", hasSize(1))
                .body("find { it.id == '" + said.get("id") + "' }.source", is("self"));
        said.put("level", 3);
        post(said).statusCode(409).body("code", is("evidence.number_taken"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void wrongFieldsAreNamed() {
        post(said("LAND-02", 9)).statusCode(422).body("errors.field", contains("level"));
        post(said("LAND-99", 1)).statusCode(422).body("errors.field", contains("competency"));
        Map<String, Object> future = said("LAND-02", 1);
        future.put("assessedOn", LocalDate.now(clock).plusDays(1).toString());
        post(future).statusCode(422).body("errors.field", contains("assessedOn"));
        Map<String, Object> altered = said("LAND-02", 1);
        altered.put("id", "7");
        post(altered).statusCode(422).body("errors.field", contains("id"));
        post(Map.of()).statusCode(422).body("errors.field", hasItem("level"));
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStudentIsRefused() {
        given().get("/api/v1/me/standings").then().statusCode(403);
        post(said("LAND-02", 1)).statusCode(403);
    }

    private Map<String, Object> said(String competency, int level) {
        Map<String, Object> said = new HashMap<>();
        said.put("id", UUID.randomUUID().toString());
        said.put("competency", competency);
        said.put("level", level);
        said.put("assessedOn", LocalDate.now(clock).toString());
        return said;
    }

    private static ValidatableResponse post(Map<String, Object> said) {
        return given().contentType("application/json").body(said).post(EVIDENCE).then();
    }
}
