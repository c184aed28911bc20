package vn.nhipcau.volunteering.volunteer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.topic.SkillCategory;

@QuarkusTest
@Tag("database")
@TestSecurity(user = "new-student", roles = Role.STUDENT)
class ProfileResourceTest {

    @Inject
    People people;

    @Inject
    Volunteers volunteers;

    @Inject
    Clock clock;

    private final Browserless browser = new Browserless();

    @BeforeEach
    void aStudentNobodyKnowsYet() {
        QuarkusTransaction.requiringNew().run(() -> {
            Person person = people.bySubject("new-student")
                    .orElseGet(() -> new Person("Lê Thị Mới", null, "new@example.com").known("new-student"));
            people.persist(person);
            volunteers.of(person).ifPresent(volunteers::delete);
        });
    }

    @Test
    void aNewStudentIsLedToAnEmptyFormWithWords() {
        browser.get("/volunteer").then().statusCode(303).header("Location", endsWith("/volunteer/profile"));
        browser.get("/volunteer/profile").then().statusCode(200).body(containsString("Bạn giúp được gì, và khi nào?"));
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        browser.get("/volunteer/profile");
        browser.post(
                        "/volunteer/profile",
                        "university",
                        "Trường <b>A</b>",
                        "bornOn",
                        "31/02/2005",
                        "radius",
                        "99",
                        "cap",
                        "2")
                .then()
                .statusCode(422)
                .body(containsString("Trường &lt;b&gt;A&lt;/b&gt;"))
                .body(containsString("31/02/2005"))
                .body(containsString("Khoảng cách là số km từ 1 đến 50"))
                .body(containsString("ngày/tháng/năm"));
        assertTrue(volunteers.of(me()).isEmpty());
    }

    @Test
    void whoIsUnderAgeIsToldSo() {
        String born = LocalDate.now(clock).minusYears(17).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        browser.get("/volunteer/profile");
        save(born).then().statusCode(422).body(containsString("đủ 18 tuổi"));
    }

    @Test
    void aWholeProfileIsKeptAndWaitsForApproval() {
        browser.get("/volunteer/profile");
        save("05/09/2005").then().statusCode(303);
        Volunteer saved = volunteers.of(me()).orElseThrow();
        assertEquals(2, saved.skills.get(SkillCategory.IDENTITY));
        assertEquals(1 << 3 | 1 << 11, saved.freeHalfDays);
        assertEquals(Vetting.PENDING, saved.vetting);
        browser.get("/volunteer").then().statusCode(200).body(containsString("chờ trường hoặc xã xác nhận"));
        browser.get("/volunteer/profile").then().body(containsString("05/09/2005"));
    }

    @Test
    void whoWasVouchedForAsSomebodyElseMustBeVouchedForAgain() {
        browser.get("/volunteer/profile");
        save("05/09/2005").then().statusCode(303);
        volunteers.vouch(
                volunteers.of(me()).orElseThrow().code,
                RiskTier.B,
                LocalDate.now(clock).plusYears(1));
        save("05/09/2005").then().statusCode(303);
        assertEquals(Vetting.VETTED, vetting());
        saveAs("Trường Đại học Bách khoa", "05/09/2005").then().statusCode(303);
        assertEquals(Vetting.PENDING, vetting());
    }

    private Vetting vetting() {
        return QuarkusTransaction.requiringNew().call(() -> volunteers.of(me()).orElseThrow().vetting);
    }

    private Response save(String bornOn) {
        return saveAs("Trường Đại học Duy Tân", bornOn);
    }

    private Response saveAs(String university, String bornOn) {
        return browser.post(
                "/volunteer/profile",
                "university",
                university,
                "home",
                "20242",
                "bornOn",
                bornOn,
                "skill",
                "IDENTITY-2",
                "skill",
                "",
                "language",
                "VIETNAMESE",
                "free",
                "3",
                "free",
                "11",
                "radius",
                "10",
                "cap",
                "2");
    }

    private Person me() {
        return people.bySubject("new-student").orElseThrow();
    }
}
