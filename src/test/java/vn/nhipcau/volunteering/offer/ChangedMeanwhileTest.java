package vn.nhipcau.volunteering.offer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.visit.Visit;

/**
 * Where no page has words of its own for a change in the same moment, the ground has: 409 and what to do. The moment cannot
 * be hit on purpose (rows are locked before), so the acceptance is replaced by one that always comes too late.
 */
@QuarkusTest
@TestSecurity(user = "late-tester", roles = Role.STUDENT)
class ChangedMeanwhileTest {

    private static int day = 20;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    TestClock clock;

    private Offer offer;

    @BeforeEach
    void anInvitation() {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(++day);
        offer = neighbourhood.sent(
                neighbourhood.openRequest("20500", slot),
                neighbourhood.volunteer("Lê Văn Muộn", "late-tester"),
                slot.starts().plusSeconds(1800));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aProgramGetsAProblemAndAPageItsWords() {
        late(new OptimisticLockException("row was updated by another transaction"));
        given().contentType("application/json")
                .post("/api/v1/me/offers/" + offer.code + "/acceptance")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("web.changed_meanwhile"))
                .body("detail", containsString("tải lại trang"));
        Browserless browser = new Browserless();
        browser.get("/volunteer/offers/" + offer.code);
        browser.post("/volunteer/offers/" + offer.code + "/acceptance")
                .then()
                .statusCode(409)
                .body(containsString("Có người khác vừa thay đổi"));
    }

    @Test
    void whatFailsAtTheCommitIsRecognisedInItsWrapping() {
        RollbackException rolledBack = new RollbackException("commit");
        rolledBack.initCause(new StaleObjectStateException("HelpRequest", 1L));
        late(new IllegalStateException(rolledBack));
        given().contentType("application/json")
                .post("/api/v1/me/offers/" + offer.code + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", is("web.changed_meanwhile"));
    }

    private static void late(RuntimeException outcome) {
        QuarkusMock.installMockForType(
                new Acceptance() {
                    @Override
                    Visit accept(String code) {
                        throw outcome;
                    }
                },
                Acceptance.class);
    }
}
