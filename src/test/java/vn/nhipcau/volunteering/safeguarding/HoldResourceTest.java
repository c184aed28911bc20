package vn.nhipcau.volunteering.safeguarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;

@QuarkusTest
@TestSecurity(user = "bich", roles = Role.SAFEGUARDING)
class HoldResourceTest {

    private static final String HOLDS = "/safeguarding/holds";
    private static int day = 2;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    Visits visits;

    @Inject
    Disclosures disclosures;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HelpRequest request;
    private Offer offer;

    @BeforeEach
    void anInvitation() {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(++day);
        request = neighbourhood.openRequest("20500", slot);
        offer = neighbourhood.sent(
                request,
                neighbourhood.volunteer("Lê Thị An Toàn " + day),
                slot.starts().plusSeconds(1800));
        browser.get(HOLDS);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aRequestIsStoppedByItsNumberAndItsInvitationsAreWithdrawn() {
        browser.post(HOLDS, "number", request.number.toLowerCase(), "reason", "Có người lạ gọi <b>điện</b>")
                .then()
                .statusCode(303);
        assertEquals(RequestState.ON_HOLD, neighbourhood.stateOf(request));
        assertEquals("WITHDRAWN", offerState());
        browser.get(HOLDS).then().body(containsString(request.number), containsString("gọi &lt;b&gt;điện"));
    }

    @Test
    void withoutItsOffersAReleasedRequestIsOpenAgainAndEveryStepIsInTheAudit() {
        hold();
        release("Đã gọi lại, là người nhà");
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
        assertEquals(
                List.of("request.on_hold", "request.offered", "request.released", "request.open"),
                deeds().subList(deeds().size() - 4, deeds().size()));
        browser.get(HOLDS).then().body(containsString("Đã gọi lại, là người nhà"));
    }

    @Test
    void aSuspendedVisitHidesTheAddressAndStandsAgainAfterwards() {
        Visit visit = acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
        clock.moveTo(visit.startsAt.minus(Duration.ofHours(3)));
        assertTrue(opensAddress(visit));
        assertTrue(isReal(visit));
        hold();
        assertFalse(opensAddress(visit));
        assertFalse(isReal(visit));
        assertEquals(List.of("volunteering.visit-suspended"), lettersSince("volunteering.visit-planned"));
        release("Đã kiểm tra");
        assertEquals(RequestState.ASSIGNED, neighbourhood.stateOf(request));
        assertTrue(opensAddress(visit));
        assertEquals(2, QuarkusTransaction.requiringNew().call(() -> visits.findById(visit.id).sequence));
    }

    @Test
    void aVisitWhoseHourPassedDuringTheHoldFallsAndTheRequestIsOpenAgain() {
        Visit visit = acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
        hold();
        clock.moveTo(visit.endsAt.plus(Duration.ofHours(1)));
        release("Đã kiểm tra");
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
        assertEquals("WITHDRAWN", offerState());
        assertEquals(
                "CANCELLED",
                QuarkusTransaction.requiringNew()
                        .call(() -> visits.findById(visit.id).state.name()));
    }

    @Test
    void lookingAtAHeldRequestIsADisclosureAndOthersAreNotThere() {
        given().get(HOLDS + "/" + request.number).then().statusCode(404);
        hold();
        browser.get(HOLDS + "/" + request.number)
                .then()
                .statusCode(200)
                .body(containsString("Bác Lê Văn Tư"), containsString("Diễn biến"));
        assertEquals(
                "request " + request.number, disclosures.of(request.subjectKey).get(0).becauseOf);
    }

    @Test
    void aStopWithoutReasonOrNumberIsSaidAtTheField() {
        browser.post(HOLDS, "number", "", "reason", "")
                .then()
                .statusCode(422)
                .body(containsString("number-error"), containsString("reason-error"));
    }

    @Test
    void somebodyElseReleasedItMeanwhile() {
        hold();
        String page = browser.get(HOLDS + "/" + request.number).asString();
        String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        release("Trước");
        hold();
        browser.post(HOLDS + "/" + request.number + "/release", "version", version, "reason", "Sau")
                .then()
                .statusCode(409)
                .body(containsString("Có người khác vừa thay đổi"), containsString(">Sau<"));
        assertEquals(RequestState.ON_HOLD, neighbourhood.stateOf(request));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void anOfficerStopsNothingHere() {
        given().get(HOLDS).then().statusCode(403);
        browser.post(HOLDS, "number", request.number, "reason", "Lo ngại")
                .then()
                .statusCode(403);
        assertEquals(RequestState.OFFERED, neighbourhood.stateOf(request));
    }

    @Test
    void theHomeLeadsToTheList() {
        hold();
        browser.get("/")
                .then()
                .body(containsString("href=\"/safeguarding/holds\""), not(containsString("href=\"/privacy\" class")));
    }

    private void hold() {
        browser.post(HOLDS, "number", request.number, "reason", "Có dấu hiệu lạ")
                .then()
                .statusCode(303);
    }

    private void release(String reason) {
        browser.post(HOLDS + "/" + request.number + "/release", "reason", reason)
                .then()
                .statusCode(303);
    }

    private boolean opensAddress(Visit visit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> visits.findById(visit.id).opensAddressAt(clock.instant()));
    }

    private boolean isReal(Visit visit) {
        return QuarkusTransaction.requiringNew().call(() -> visits.isReal(visit.number, visit.firstWord));
    }

    private String offerState() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery("select state from offer where code = ?1")
                        .setParameter(1, offer.code)
                        .getSingleResult());
    }

    private List<String> deeds() {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select action from audit_row where subject_kind = 'help_request' and subject_key = ?1 order by id")
                        .setParameter(1, request.number)
                        .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }

    /** Kinds of mail to the volunteer after the first of a kind. */
    private List<String> lettersSince(String first) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select m.kind from outbox_message m join person p on p.code ="
                                        + " m.recipient_key join volunteer v on v.person_id = p.id where v.id = ?1 order by m.id")
                        .setParameter(1, offer.volunteer.id)
                        .getResultList());
        List<String> kinds = rows.stream().map(String::valueOf).toList();
        return kinds.subList(kinds.indexOf(first) + 1, kinds.size());
    }
}
