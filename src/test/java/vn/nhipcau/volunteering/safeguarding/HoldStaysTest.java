package vn.nhipcau.volunteering.safeguarding;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.offer.Offer;
import vn.nhipcau.volunteering.request.Asking;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Opening;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.request.Triage;
import vn.nhipcau.volunteering.visit.Visit;

/** What is on hold stays there until the safeguarding officer lets it go on, and visits and offers fit what follows. */
@QuarkusTest
@TestSecurity(user = "bich", roles = Role.SAFEGUARDING)
class HoldStaysTest {

    private static final String HOLDS = "/safeguarding/holds";
    private static int day = 40;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    HelpRequests requests;

    @Inject
    Triage triage;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HelpRequest request;
    private HalfDay slot;

    @BeforeEach
    void anOpenRequest() {
        neighbourhood.nineInTheMorning();
        slot = neighbourhood.afternoonIn(++day);
        request = neighbourhood.openRequest("20500", slot);
        browser.get(HOLDS);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void neitherAnOfficerNorAResidentLiftsAHold() {
        hold();
        Opening opening = new Opening("H18", RiskTier.B, 30);
        refused(() -> triage.open(Neighbourhood.EVERYWHERE, Seen.asItIs(request.number), opening));
        refused(() -> triage.ask(Neighbourhood.EVERYWHERE, Seen.asItIs(request.number), "Máy gì ạ?"));
        browser.get("/help/track/" + request.trackingCode);
        browser.post("/help/track/" + request.trackingCode + "/answer", "answer", "Máy Samsung")
                .then()
                .statusCode(409)
                .body(containsString("Máy Samsung"));
        assertEquals(RequestState.ON_HOLD, neighbourhood.stateOf(request));
    }

    @Test
    void anOldAnswerFormDoesNotLiftAHoldOfARequestThatWaitedForAnOfficer() {
        String code = Asking.atTheCentre().code();
        HelpRequest asked = QuarkusTransaction.requiringNew()
                .call(() -> requests.byTrackingCode(code).orElseThrow());
        triage.ask(Neighbourhood.EVERYWHERE, Seen.asItIs(asked.number), "Máy gì ạ?");
        triage.answer(Neighbourhood.EVERYWHERE, Seen.asItIs(asked.number), "Đã hỏi qua điện thoại");
        request = asked;
        hold();
        browser.get("/help/track/" + code);
        browser.post("/help/track/" + code + "/answer", "answer", "Máy Samsung")
                .then()
                .statusCode(409);
        assertEquals(RequestState.ON_HOLD, neighbourhood.stateOf(asked));
    }

    @Test
    void whoCannotComeGivesASuspendedVisitBackAndTheRequestGoesOnOpen() {
        Visit visit = visit();
        hold();
        neighbourhood.givenBack(visit);
        assertEquals("CANCELLED", value("select state from visit where id = ?1", visit.id));
        assertEquals(RequestState.ON_HOLD, neighbourhood.stateOf(request));
        release();
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
    }

    @Test
    void aVisitUnderWayIsNoMissedOne() {
        Visit visit = underWay();
        hold();
        release();
        assertEquals(RequestState.ASSIGNED, neighbourhood.stateOf(request));
        assertEquals("CHECKED_IN", value("select state from visit where id = ?1", visit.id));
        assertEquals("ACCEPTED", value("select state from offer where request_id = ?1", request.id));
    }

    @Test
    void nobodyCancelsARequestWhileTheVolunteerIsThere() {
        underWay();
        browser.get("/help/track/" + request.trackingCode);
        browser.post("/help/track/" + request.trackingCode + "/cancellation")
                .then()
                .statusCode(409)
                .body(containsString("đã đến và đang giúp"));
        assertEquals(RequestState.ASSIGNED, neighbourhood.stateOf(request));
    }

    @Test
    void aCancelledRequestKeepsNoAcceptedOffer() {
        Visit visit = visit();
        triage.cancelByCode(request.trackingCode);
        assertEquals("WITHDRAWN", value("select state from offer where request_id = ?1", request.id));
        assertEquals("CANCELLED", value("select state from visit where id = ?1", visit.id));
    }

    @Test
    void aWrongNumberOrAnEndedRequestIsSaidAtTheFieldAndTheReasonStays() {
        browser.post(HOLDS, "number", "YC-999999", "reason", "Con gái bác báo có người lạ")
                .then()
                .statusCode(422)
                .body(allOf(containsString("number-error"), containsString("Con gái bác báo có người lạ")));
        triage.cancelByCode(request.trackingCode);
        browser.post(HOLDS, "number", request.number, "reason", "Con gái bác báo có người lạ")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("number-error"),
                        containsString(request.number),
                        containsString("Con gái bác báo có người lạ")));
    }

    private Visit visit() {
        Offer offer = neighbourhood.sent(
                request,
                neighbourhood.volunteer("Lê Văn Giữ " + day),
                slot.starts().plusSeconds(1800));
        return acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
    }

    private Visit underWay() {
        Visit visit = visit();
        clock.moveTo(visit.startsAt.plusSeconds(300));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update visit set state = 'CHECKED_IN' where id = ?1")
                        .setParameter(1, visit.id)
                        .executeUpdate());
        return visit;
    }

    private void hold() {
        browser.get(HOLDS);
        browser.post(HOLDS, "number", request.number, "reason", "Có dấu hiệu lạ")
                .then()
                .statusCode(303);
    }

    private void release() {
        browser.post(HOLDS + "/" + request.number + "/release", "reason", "Đã kiểm tra")
                .then()
                .statusCode(303);
    }

    private static void refused(Runnable decision) {
        assertEquals("held_now", assertThrows(Refusal.class, decision::run).key);
    }

    private String value(String query, Long key) {
        Callable<String> read = () ->
                (String) database.createNativeQuery(query).setParameter(1, key).getSingleResult();
        return QuarkusTransaction.requiringNew().call(read);
    }
}
