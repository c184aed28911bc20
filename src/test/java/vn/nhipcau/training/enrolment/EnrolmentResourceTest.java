package vn.nhipcau.training.enrolment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;

@QuarkusTest
@Tag("database")
class EnrolmentResourceTest {

    private static final String CSRF = "nhipcau-csrf";
    private static final Pattern TOKEN = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]{16,})\"");

    @Inject
    Classroom classroom;

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void enrollingLeadsBackToTheClassAndAnInvitationIsOnItsWay() {
        String code = classroom.openClass(2, 31);
        send("/classes/" + code, "/classes/" + code + "/enrolments")
                .then()
                .statusCode(303)
                .header("Location", containsString("/classes/" + code));
        given().get("/classes/" + code).then().body(containsString("Bạn đã có chỗ trong lớp này"));
        String uid = mine(code) + "-1@nhipcau";
        assertTrue(
                calendars("mai").stream().anyMatch(entry -> entry.contains(uid) && entry.contains("METHOD:REQUEST")));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void withdrawingAsksFirstNamingWhatIsLostAndTakesTheEntryOutOfTheCalendar() {
        String code = classroom.openClass(1, 33);
        api(code).then().statusCode(201);
        classroom.enrol(classroom.learners(1).get(0), code);
        String enrolment = mine(code);
        String page = "/enrolments/" + enrolment + "/withdrawal";
        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("Bạn sẽ mất chỗ"))
                .body(containsString("1 người đang chờ"));
        send(page, page).then().statusCode(303).header("Location", containsString("/my-learning"));
        String uid = enrolment + "-1@nhipcau";
        assertTrue(calendars("mai").stream()
                .anyMatch(entry ->
                        entry.contains(uid) && entry.contains("METHOD:CANCEL") && entry.contains("SEQUENCE:1")));
        assertEquals(1, classroom.run(code).taken);
        assertEquals(0, classroom.run(code).waiting);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void aFormWithoutTheTokenIsRefusedAndNothingIsSaved() {
        String code = classroom.openClass(1, 35);
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .post("/classes/" + code + "/enrolments")
                .then()
                .statusCode(400);
        assertEquals(0, classroom.run(code).taken);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void theApiAnswersTheSameEnrolmentTwice() {
        String code = classroom.openClass(1, 37);
        api(code).then().statusCode(201).body("state", is("enrolled")).body("place", nullValue());
        api(code).then().statusCode(200).body("state", is("enrolled"));
        given().get("/api/v1/enrolments").then().statusCode(200).body("classCode", hasItem(code));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void aFullClassGivesAPlaceInLine() {
        String code = classroom.openClass(1, 39);
        classroom.enrol(classroom.learners(1).get(0), code);
        api(code).then().statusCode(201).body("state", is("waiting")).body("place", is(1));
        given().get("/classes/" + code).then().body(containsString("Bạn đứng thứ 1 trong danh sách chờ"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void aClashIsRefusedNamingTheOtherClass() {
        api(classroom.openClass(5, 41)).then().statusCode(201);
        api(classroom.openClass(5, 41))
                .then()
                .statusCode(409)
                .body("code", is("enrolment.refused_clash"))
                .body("detail", containsString("Đăng ký đất đai"));
    }

    @Test
    @TestSecurity(
            user = "duc",
            roles = {Role.CIVIL_SERVANT, Role.TRAINER})
    void aTrainerDoesNotEnrolInTheirOwnClassButSeesItsRoster() {
        String own = classroom.openClassOf(classroom.person("duc"), 5, 43);
        api(own).then().statusCode(409).body("code", is("enrolment.refused_own_class"));
        Person learner = classroom.learners(1).get(0);
        classroom.enrol(learner, own);
        given().get("/classes/" + own + "/roster").then().statusCode(200).body(containsString(learner.fullName));
        given().get("/classes/" + classroom.openClass(5, 43) + "/roster").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void aStrangersEnrolmentDoesNotExist() {
        String code = classroom.openClass(5, 45);
        Receipt theirs = classroom.enrol(classroom.learners(1).get(0), code);
        given().get("/enrolments/" + theirs.code() + "/withdrawal").then().statusCode(404);
        given().get("/api/v1/enrolments/" + theirs.code()).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .post("/api/v1/enrolments/" + theirs.code() + "/withdrawal")
                .then()
                .statusCode(404);
        given().get("/classes/" + code + "/roster").then().statusCode(403);
        assertEquals(1, classroom.run(code).taken);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void invalidInputIsExplained() {
        given().contentType(ContentType.JSON)
                .body("{\"classCode\":\"\"}")
                .post("/api/v1/enrolments")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("classCode"));
        api("unknown").then().statusCode(404);
    }

    @Test
    void aVisitorSeesTheClassButNobodyInIt() {
        String code = classroom.openClass(5, 47);
        Person learner = classroom.learners(1).get(0);
        classroom.enrol(learner, code);
        given().get("/classes/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Đăng nhập để ghi danh"))
                .body(not(containsString(learner.fullName)));
        given().get("/api/v1/classes/" + code)
                .then()
                .body("summary.seatsLeft", equalTo(4))
                .body("sessions.number", equalTo(List.of(1, 2)));
    }

    private Response api(String classCode) {
        return given().contentType(ContentType.JSON)
                .body("{\"classCode\":\"" + classCode + "\"}")
                .post("/api/v1/enrolments");
    }

    /** Sends the form of a page as a browser does, with its token and cookie. */
    private static Response send(String page, String action) {
        Response seen = given().get(page);
        Matcher token = TOKEN.matcher(seen.asString());
        assertTrue(token.find(), "no token on " + page);
        return given().redirects()
                .follow(false)
                .cookie(CSRF, seen.getCookie(CSRF))
                .formParam(token.group(1), token.group(2))
                .post(action);
    }

    private String mine(String classCode) {
        return given().get("/api/v1/enrolments")
                .jsonPath()
                .getString("find { it.classCode == '" + classCode + "' }.code");
    }

    private List<String> calendars(String subject) {
        return classroom.calendars(classroom.person(subject)).stream()
                .map(entry -> entry.replace("\r\n ", "").replace("\n ", ""))
                .toList();
    }
}
