package vn.nhipcau.competency.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.platform.access.Role;

@QuarkusTest
@TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
class SelfAssessmentResourceTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    EvidenceRecords records;

    @Inject
    Clock clock;

    @Test
    void theFormDescribesEachLevelOfTheCompetency() {
        given().get("/my-evidence/self-assessments/new?competency=LAW-02")
                .then()
                .statusCode(200)
                .body(containsString("Mức 0 – Chưa có"))
                .body(containsString("Mức 4 – Chuyên sâu, hướng dẫn người khác"));
    }

    @Test
    void aSelfAssessmentIsShownAndChangesNoStanding() {
        List<Integer> before = held();
        SentForm.opened("LAW-02")
                .send("4", today(), "Đã hướng dẫn <b>đồng nghiệp</b>")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my-evidence"));
        assertEquals(before, held());
        given().get("/my-evidence")
                .then()
                .body(containsString("Tự đánh giá, mức 4"))
                .body(containsString("&lt;b&gt;"))
                .body(not(containsString("<b>")));
    }

    @Test
    void aFormSentTwiceIsKeptOnce() {
        SentForm form = SentForm.opened("DIG-01");
        long before = count();
        form.send("2", today(), "").then().statusCode(303);
        form.send("2", today(), "").then().statusCode(303);
        assertEquals(before + 1, count());
    }

    @Test
    void aLevelThatTheScaleLacksIsSaidAtTheFieldAndNothingTypedIsLost() {
        SentForm.opened("LAW-02")
                .send("9", today(), "vẫn còn đây")
                .then()
                .statusCode(422)
                .body(containsString("Không có mức này"))
                .body(containsString("vẫn còn đây"));
    }

    @Test
    void noLevelNoFutureAndNoInventedDay() {
        SentForm.opened("LAW-02").send("", today(), "").then().statusCode(422).body(containsString("chọn một mức"));
        String tomorrow = LocalDate.now(clock).plusDays(1).format(TYPED);
        SentForm.opened("LAW-02").send("2", tomorrow, "").then().statusCode(422).body(containsString("tương lai"));
        SentForm.opened("LAW-02")
                .send("2", "31/02/2026", "")
                .then()
                .statusCode(422)
                .body(containsString("ngày/tháng/năm"))
                .body(containsString("31/02/2026"));
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndKeptInTheForm() {
        SentForm.opened("LAW-02").send("2", today(), "x".repeat(501)).then().statusCode(422);
    }

    @Test
    void anAlteredNumberIsSaidAndAFreshOnePutInItsPlace() {
        SentForm form = SentForm.opened("LAW-02").numbered("1 or 1=1");
        form.send("2", today(), "")
                .then()
                .statusCode(422)
                .body(containsString("đã bị thay đổi"))
                .body(not(containsString("1 or 1=1")));
    }

    @Test
    void anUnknownCompetencyIsNotThere() {
        given().get("/my-evidence/self-assessments/new?competency=LAND-99")
                .then()
                .statusCode(404);
        given().get("/my-evidence/self-assessments/new").then().statusCode(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        given().formParam("competency", "LAW-02")
                .formParam("level", "2")
                .post("/my-evidence/self-assessments")
                .then()
                .statusCode(400);
    }

    private List<Integer> held() {
        return standings.of(people.bySubject("mai").orElseThrow()).stream()
                .map(Standing::held)
                .toList();
    }

    private long count() {
        return records.count("person", people.bySubject("mai").orElseThrow());
    }

    private String today() {
        return LocalDate.now(clock).format(TYPED);
    }
}
