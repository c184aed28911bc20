package vn.nhipcau.competency.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.privacy.Disclosure;
import vn.nhipcau.privacy.Disclosures;

@QuarkusTest
class EvidenceResourceTest {

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    Disclosures disclosures;

    @Inject
    EntityManagerFactory database;

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void eachLevelSaysWhatGaveItAndWhatDoesNotCount() {
        given().get("/my-evidence")
                .then()
                .statusCode(200)
                .body(containsString("8 trên 9 năng lực"))
                .body(containsString("Hội đồng đánh giá ngày"))
                .body(containsString("người đánh giá: Võ Thị Kim Liên"))
                .body(containsString("loại minh chứng này không bao giờ tính vào mức"))
                .body(containsString("Sắp hết hạn"))
                .body(containsString("không dùng để xếp loại hay kỷ luật"));
    }

    @Test
    @TestSecurity(user = "ha", roles = Role.UNIT_HR)
    void hrSeesTheEvidenceOfPeopleInTheirOwnUnit() {
        given().get(evidenceOf("hanh"))
                .then()
                .statusCode(200)
                .body(containsString("Nguyễn Thị Hạnh"))
                .body(not(containsString("self-assessments/new")));
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR})
    void everyLookOfHrIsWrittenDownForThePersonAndLooksAtOneselfAreNot() {
        String hanh = people.bySubject("hanh").orElseThrow().code;
        String ha = people.bySubject("ha").orElseThrow().code;
        int before = disclosures.of(hanh).size();
        given().get(evidenceOf("hanh")).then().statusCode(200);
        List<Disclosure> rows = disclosures.of(hanh);
        assertEquals(before + 1, rows.size());
        assertEquals(ha, rows.get(0).viewerKey);
        assertEquals("evidence", rows.get(0).what);
        assertEquals("unit 20900", rows.get(0).becauseOf);
        given().get(evidenceOf("ha")).then().statusCode(200);
        given().get("/my-evidence").then().statusCode(200);
        assertEquals(List.of(), disclosures.of(ha));
    }

    @Test
    @TestSecurity(user = "ha", roles = Role.UNIT_HR)
    void aLookThatWasRefusedIsNoDisclosure() {
        String mai = people.bySubject("mai").orElseThrow().code;
        long before = disclosures.count("subjectKey = ?1 and viewerKey <> ?1", mai);
        given().get(evidenceOf("mai")).then().statusCode(404);
        assertEquals(before, disclosures.count("subjectKey = ?1 and viewerKey <> ?1", mai));
    }

    @Test
    @TestSecurity(user = "ha", roles = Role.UNIT_HR)
    void hrFindsNobodyOfAnotherUnitAndNobodyUnknown() {
        given().get(evidenceOf("mai")).then().statusCode(404);
        given().get("/people/ZZZZZZZZZZZZ/evidence").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "bao", roles = Role.CITY_HR)
    void hrOfTheCitySeesEverybodyOnTheStaffButNoStudent() {
        given().get(evidenceOf("mai")).then().statusCode(200);
        given().get(evidenceOf("khoa")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void aColleagueSeesNothing() {
        given().get(evidenceOf("hanh")).then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStudentHasNoEvidencePage() {
        given().get("/my-evidence").then().statusCode(403);
        given().get("/competencies").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void anUnknownAddressIsAPageInWordsForPeopleSignedInToo() {
        given().get("/no-such-page").then().statusCode(404).body(containsString("Nguyễn Thị Hạnh"));
    }

    @Test
    void aVisitorIsLedToTheLogin() {
        given().redirects().follow(false).get("/my-evidence").then().statusCode(302);
        given().get("/api/v1/me/evidence").then().statusCode(401);
    }

    @Test
    void standingsOfAPersonTakeFewStatements() {
        var hanh = people.bySubject("hanh").orElseThrow();
        assertTrue(statements(() -> standings.of(hanh)) <= 4);
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void thePageTakesNoStatementPerRow() {
        long taken = statements(() -> given().get("/my-evidence").then().statusCode(200));
        assertTrue(taken <= 7, taken + " statements");
    }

    private long statements(Runnable work) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    private String evidenceOf(String subject) {
        return "/people/" + people.bySubject(subject).orElseThrow().code + "/evidence";
    }
}
