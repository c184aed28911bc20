package vn.nhipcau.volunteering.student;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.visit.VisitState;
import vn.nhipcau.volunteering.visit.Visits;
import vn.nhipcau.volunteering.volunteer.Universities;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

@QuarkusTest
class StudentResourceTest {

    private static final String VKU = "Trường Đại học CNTT và Truyền thông Việt - Hàn";

    @Inject
    Students students;

    @Inject
    Universities universities;

    @Inject
    Volunteers volunteers;

    @Inject
    Visits visits;

    @Inject
    People people;

    @Inject
    Clock clock;

    private final Browserless browser = new Browserless();

    @Test
    @TestSecurity(user = "anh", roles = Role.UNIVERSITY)
    void theFocalPointFindsOwnStudentsWithHoursAndNextVisitAndNoResident() {
        given().queryParam("q", "khoa")
                .get("/students")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Lê Minh Khoa"),
                        containsString("Buổi tới: "),
                        containsString("Xã Đại Lộc"),
                        containsString(" giờ"),
                        containsString("Đã xác nhận đến ")))
                .body(not(containsString("Trần Thị Sáu")))
                .body(not(containsString("Phú Thuận")));
    }

    @Test
    @TestSecurity(user = "anh", roles = Role.UNIVERSITY)
    void studentsOfOtherUniversitiesAreNotThere() {
        Volunteer other = volunteers
                .find("university <> ?1 and kind = STUDENT and vetting = PENDING", VKU)
                .firstResult();
        String page =
                given().queryParam("q", other.studentNumber).get("/students").asString();
        assertTrue(page.contains("Không có sinh viên nào ở đây"), page);
        browser.get("/students");
        browser.post("/students/" + other.code + "/confirmation").then().statusCode(404);
        assertEquals(Vetting.PENDING, vetting(other));
    }

    @Test
    @TestSecurity(user = "anh", roles = Role.UNIVERSITY)
    void aWaitingStudentIsConfirmedForAYear() {
        Volunteer waiting = volunteers
                .find("university = ?1 and vetting = PENDING order by id desc", VKU)
                .firstResult();
        browser.get("/students?show=PENDING");
        browser.post("/students/" + waiting.code + "/confirmation").then().statusCode(303);
        assertEquals(Vetting.VETTED, vetting(waiting));
        assertEquals(
                LocalDate.now(clock).plusYears(1),
                QuarkusTransaction.requiringNew().call(() -> volunteers.findById(waiting.id).vettedUntil));
    }

    @Test
    @TestSecurity(user = "anh", roles = Role.UNIVERSITY)
    void theHomeSumsUpWhatTheListShows() {
        Students.Summary mine = students.summary(universities.byCode("VKU").orElseThrow());
        List<Volunteer> all = volunteers.list("university = ?1 and kind = STUDENT", VKU);
        long minutes = visits.list("volunteer in ?1 and state in ?2", all, VisitState.done()).stream()
                        .mapToLong(visit -> visit.endsAt.getEpochSecond() - visit.startsAt.getEpochSecond())
                        .sum()
                / 60;
        assertEquals(all.size(), mine.students());
        assertEquals(minutes, mine.minutes());
        assertTrue(mine.visits() >= 5, mine.toString());
        browser.get("/")
                .then()
                .body(containsString("href=\"/students?show=PENDING\""), not(containsString("/about\" class=\"btn")));
    }

    @Test
    @TestSecurity(user = "someone-new", roles = Role.UNIVERSITY)
    void anAccountWithoutUniversityIsToldWhomToAsk() {
        given().get("/students").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStudentDoesNotSeeTheList() {
        given().get("/students").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStudentSeesWhatTheyHaveDone() {
        long done = visits.served(
                        volunteers.of(people.bySubject("khoa").orElseThrow()).orElseThrow())
                .visits();
        assertTrue(done >= 5, done + " visits");
        given().get("/volunteer/visits").then().statusCode(200).body(containsString("trong " + done + " lượt"));
    }

    private Vetting vetting(Volunteer student) {
        return QuarkusTransaction.requiringNew().call(() -> volunteers.findById(student.id).vetting);
    }
}
