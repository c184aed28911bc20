package vn.nhipcau.volunteering.offer;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Opening;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.request.Triage;

/** A request that does not get on by itself is somebody's task, and the officer can do something about it. */
@QuarkusTest
@Tag("database")
@TestSecurity(user = "mai", roles = Role.OFFICER)
class EscalationsTest {

    private static int count;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Escalations escalations;

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    HelpRequests requests;

    @Inject
    Triage triage;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HalfDay slot;
    private HelpRequest request;

    @BeforeEach
    void anOpenRequest() {
        neighbourhood.nineInTheMorning();
        slot = neighbourhood.afternoonIn(6);
        request = neighbourhood.openRequest("20500", slot);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anOpenRequestThatSomebodyCanDoIsLookedAtOnceAndAgainTwoDaysBeforeItsEnd() {
        neighbourhood.volunteer("Ngô Thị Rảnh");
        assertTrue(isDue());
        assertFalse(escalations.look(request.number));
        assertEquals(RequestState.OPEN, state());
        assertFalse(isDue());
        clock.moveTo(slot.ends().minus(Duration.ofHours(48)));
        assertTrue(isDue());
        assertTrue(escalations.look(request.number));
        assertEquals(RequestState.ESCALATED, state());
    }

    @Test
    void withTwoDaysLeftTheOfficerMustLookAndALiveInvitationStays() {
        clock.moveTo(slot.ends().minus(Duration.ofHours(46)));
        Offer offer = invitation();
        assertTrue(escalations.look(request.number));
        assertEquals(RequestState.ESCALATED, state());
        pageSays("Sắp hết các buổi người dân chọn");
        acceptance.accept(offer.code);
        assertEquals(RequestState.ASSIGNED, state());
    }

    @Test
    void fourInvitationsThatCameToNothingAreATask() {
        for (int i = 0; i < 4; i++) {
            assertEquals(RequestState.OPEN, state());
            offers.decline(invitation().code, DeclineReason.TIME);
        }
        assertEquals(RequestState.ESCALATED, state());
        pageSays("Bốn lời mời đã kết thúc");
    }

    @Test
    void tierCThatNobodyCanDoTellsWhatIsInTheWayAndTheOfficerFindsAnotherWay() {
        neighbourhood.volunteer("Ngô Thị Gần");
        open(RiskTier.C);
        pageSays("hiện chưa ai đi được");
        pageSays("cần đi hai người");
        assertEquals(RequestState.ESCALATED, state());
        browser.get("/desk?q=" + request.number).then().body(containsString("/desk/requests/" + request.number));

        browser.post(
                        "/desk/requests/" + request.number + "/opening",
                        "topic",
                        "H18",
                        "tier",
                        "A",
                        "minutes",
                        "30",
                        "place",
                        "CENTRE",
                        "company",
                        "no",
                        "window",
                        neighbourhood.afternoonIn(7).text())
                .then()
                .statusCode(303);
        assertEquals(RequestState.OPEN, state());
        HelpRequest changed = QuarkusTransaction.requiringNew().call(() -> requests.findById(request.id));
        assertEquals("CENTRE", changed.place.name());
        assertEquals(neighbourhood.afternoonIn(7).ends(), changed.deadline);
    }

    @Test
    void openedAgainWithALiveInvitationItIsOfferedAndTheYesCounts() {
        Offer offer = escalatedWithInvitation();
        reopen(30);
        assertEquals(RequestState.OFFERED, state());
        acceptance.accept(offer.code);
        assertEquals(RequestState.ASSIGNED, state());
    }

    @Test
    void openedAgainWithOtherFactsAnInvitationThatNoLongerFitsIsWithdrawn() {
        Offer offer = escalatedWithInvitation();
        reopen(90);
        assertEquals(RequestState.OPEN, state());
        assertEquals(OfferState.WITHDRAWN, stateOf(offer));
    }

    @Test
    void theOfficersOwnInvitationEndsTheTask() {
        clock.moveTo(slot.ends().minus(Duration.ofHours(40)));
        invitation();
        assertTrue(escalations.look(request.number));
        assertEquals(RequestState.ESCALATED, state());
        neighbourhood.invited(request, neighbourhood.volunteer("Ngô Văn Ba"), slot);
        assertEquals(RequestState.OFFERED, state());
        assertFalse(escalations.look(request.number));
    }

    @Test
    void whenNobodyCanBeFoundTheOfficerSaysSoAndItsInvitationsAreWithdrawn() {
        Offer offer = escalatedWithInvitation();
        browser.get("/desk/requests/" + request.number).then().body(containsString("/unmet-need"));
        browser.post("/desk/requests/" + request.number + "/unmet-need", "told", "")
                .then()
                .statusCode(422)
                .body(containsString("told-error"));
        browser.post("/desk/requests/" + request.number + "/unmet-need", "told", "Đã gọi, hẹn bác ra quầy thứ Hai")
                .then()
                .statusCode(303);
        assertEquals(RequestState.UNMET, state());
        assertEquals(OfferState.WITHDRAWN, stateOf(offer));
        browser.get("/help/track/" + request.trackingCode)
                .then()
                .body(allOf(containsString("chưa tìm được người"), not(containsString("hẹn bác ra quầy"))));
    }

    /** Whether the job would find it, were nothing else to do: it takes a hundred at a time, the longest due first. */
    private boolean isDue() {
        return QuarkusTransaction.requiringNew().call(() -> {
            HelpRequest known = requests.findById(request.id);
            Instant real = known.lookAgainAt;
            boolean due = !real.isAfter(clock.instant());
            requests.looked(known, due ? Instant.EPOCH.plus(Duration.ofDays(1)) : real);
            requests.flush();
            assertEquals(due, escalations.due().contains(request.number));
            requests.looked(known, real);
            return due;
        });
    }

    private void open(RiskTier tier) {
        QuarkusTransaction.requiringNew().run(() -> {
            HelpRequest known = requests.findById(request.id);
            requests.escalated(known, Cause.TIME.name());
        });
        browser.get("/desk/requests/" + request.number);
        browser.post(
                        "/desk/requests/" + request.number + "/opening",
                        "topic",
                        "H18",
                        "tier",
                        tier.name(),
                        "minutes",
                        "30")
                .then()
                .statusCode(303);
    }

    private void reopen(int minutes) {
        triage.open(Neighbourhood.EVERYWHERE, Seen.asItIs(request.number), new Opening("H18", RiskTier.B, minutes));
    }

    private Offer escalatedWithInvitation() {
        Offer offer = invitation();
        QuarkusTransaction.requiringNew()
                .run(() -> requests.escalated(requests.findById(request.id), Cause.TIME.name()));
        return offer;
    }

    private Offer invitation() {
        return neighbourhood.sent(
                request,
                neighbourhood.volunteer("Ngô Văn " + ++count),
                slot.starts().plusSeconds(1800));
    }

    private void pageSays(String words) {
        browser.get("/desk/requests/" + request.number).then().body(containsString(words));
    }

    private RequestState state() {
        return neighbourhood.stateOf(request);
    }

    private OfferState stateOf(Offer offer) {
        return QuarkusTransaction.requiringNew()
                .call(() -> offers.byCode(offer.code).orElseThrow().state);
    }
}
