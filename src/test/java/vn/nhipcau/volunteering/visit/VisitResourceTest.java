package vn.nhipcau.volunteering.visit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.privacy.Disclosures;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.offer.Offer;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;

@QuarkusTest
@Tag("database")
@TestSecurity(user = "visit-tester", roles = Role.STUDENT)
class VisitResourceTest {

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    Visits visits;

    @Inject
    Disclosures disclosures;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HelpRequest request;
    private Visit visit;
    private String page;
    private static int day = 3;

    @BeforeEach
    void aVisitInSomeDays() {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(++day);
        request = neighbourhood.openRequest("20500", slot);
        Offer offer = neighbourhood.sent(
                request,
                neighbourhood.volunteer("Lê Thị Buổi", "visit-tester"),
                slot.starts().plusSeconds(1800));
        visit = acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
        page = "/volunteer/visits/" + visit.code;
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theAddressIsClosedUntilADayBeforeTheVisit() {
        browser.get(page)
                .then()
                .statusCode(200)
                .body(containsString(visit.firstWord))
                .body(not(containsString(Neighbourhood.PHONE)))
                .body(not(containsString(Neighbourhood.ADDRESS)));
        assertEquals(0, disclosures.of(request.subjectKey).size());
    }

    @Test
    void theAddressOpensADayBeforeAndEveryLookIsLogged() {
        clock.moveTo(visit.startsAt.minus(Duration.ofHours(24)));
        browser.get(page).then().body(containsString(Neighbourhood.PHONE)).body(containsString(Neighbourhood.ADDRESS));
        browser.get(page);
        assertEquals(2, disclosures.of(request.subjectKey).size());
    }

    @Test
    void theAddressClosesADayAfterTheVisit() {
        clock.moveTo(visit.endsAt.plus(Duration.ofHours(24)).plusSeconds(60));
        browser.get(page).then().statusCode(200).body(not(containsString(Neighbourhood.PHONE)));
    }

    @Test
    void theAddressClosesWhileTheRequestIsOnHold() {
        clock.moveTo(visit.startsAt.minus(Duration.ofHours(2)));
        browser.get(page).then().body(containsString(Neighbourhood.ADDRESS));
        neighbourhood.holds(request);
        browser.get(page).then().statusCode(200).body(not(containsString(Neighbourhood.ADDRESS)));
    }

    @Test
    void theSlipsCodeIsNotOnTheVolunteersPage() {
        assertThat(browser.get(page).asString(), not(containsString(">" + visit.slipCode() + "<")));
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStrangersVisitDoesNotExist() {
        clock.moveTo(visit.startsAt.minus(Duration.ofHours(2)));
        browser.get(page).then().statusCode(404).body(not(containsString("Phú Thuận")));
        assertEquals(0, disclosures.of(request.subjectKey).size());
    }

    @Test
    void theSlipsCodeStartsTheVisitAndAnotherDoesNot() {
        String wrong = visit.slipCode().equals("0000") ? "1111" : "0000";
        browser.get(page);
        browser.post(page + "/check-in", "slipCode", wrong)
                .then()
                .statusCode(422)
                .body(containsString("không đúng"));
        browser.post(page + "/check-in", "slipCode", visit.slipCode()).then().statusCode(303);
        assertEquals(VisitState.CHECKED_IN, state());
    }

    @Test
    void afterFiveWrongCodesAPersonMustLook() {
        String wrong = visit.slipCode().equals("0000") ? "1111" : "0000";
        browser.get(page);
        for (int i = 0; i < Visit.MOST_TRIES; i++) {
            browser.post(page + "/check-in", "slipCode", wrong).then().statusCode(422);
        }
        browser.post(page + "/check-in", "slipCode", visit.slipCode()).then().statusCode(429);
    }

    @Test
    void aVisitGivenBackOpensTheRequestAgain() {
        browser.get(page + "/withdrawal").then().statusCode(200);
        browser.post(page + "/withdrawal").then().statusCode(303);
        assertEquals(VisitState.CANCELLED, state());
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
        clock.moveTo(visit.startsAt.minus(Duration.ofHours(2)));
        browser.get(page).then().body(not(containsString(Neighbourhood.PHONE)));
    }

    private VisitState state() {
        return QuarkusTransaction.requiringNew().call(() -> visits.findById(visit.id).state);
    }
}
