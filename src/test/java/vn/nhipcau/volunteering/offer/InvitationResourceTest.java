package vn.nhipcau.volunteering.offer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.DayHalf;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Urgency;
import vn.nhipcau.volunteering.volunteer.Volunteer;

@QuarkusTest
@Tag("database")
@TestSecurity(user = "mai", roles = Role.OFFICER)
class InvitationResourceTest {

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Offers offers;

    @Inject
    Invitations invitations;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    private final Browserless browser = new Browserless();
    private HalfDay slot;

    @BeforeEach
    void morning() {
        neighbourhood.nineInTheMorning();
        slot = neighbourhood.afternoonIn(4);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theOfficerSeesWhoIsSuggestedAndWhy() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        neighbourhood.volunteer("Hồ Thị Gần");
        browser.get("/desk/requests/" + request.number + "/suggestions")
                .then()
                .statusCode(200)
                .body(containsString("cùng phường, xã"))
                .body(containsString("tình nguyện viên"));
    }

    @Test
    void anotherCommunesRequestDoesNotExistForThisOfficer() {
        HelpRequest request = neighbourhood.openRequest("20200", slot);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Thị Xa");
        browser.get("/desk/requests/" + request.number + "/suggestions").then().statusCode(404);
        browser.post("/desk/requests/" + request.number + "/offers", "volunteer", volunteer.code, "slot", slot.text())
                .then()
                .statusCode(404);
        assertEquals(0, offers.count("request.id", request.id));
    }

    @Test
    void anInvitationIsSentAndTheRequestIsOffered() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Văn Mời");
        invite(request, volunteer, 303);
        assertEquals(OfferState.SENT, only(request).state);
        assertEquals(RequestState.OFFERED, neighbourhood.stateOf(request));
        invite(request, volunteer, 409);
    }

    @Test
    void aYesByTelephoneIsWrittenDownForTheRequestItWasAskedFor() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        HelpRequest other = neighbourhood.openRequest("20500", slot);
        Offer offer = neighbourhood.invited(request, neighbourhood.volunteer("Hồ Thị Gọi"), slot);
        browser.get("/desk/requests/" + request.number + "/suggestions").then().body(containsString(offer.code));
        browser.post("/desk/requests/" + other.number + "/acceptances", "offer", offer.code)
                .then()
                .statusCode(404);
        browser.post("/desk/requests/" + request.number + "/acceptances", "offer", offer.code)
                .then()
                .statusCode(303);
        assertEquals(RequestState.ASSIGNED, neighbourhood.stateOf(request));
    }

    @Test
    void atNightAnInvitationWaitsForSevenOClock() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Văn Đêm");
        clock.move(Duration.ofHours(14));
        invite(request, volunteer, 303);
        assertEquals(OfferState.PROPOSED, only(request).state);
        assertTrue(invitations.toSend().isEmpty());

        clock.move(Duration.ofHours(8));
        assertTrue(invitations.toSend().contains(only(request).code));
        invitations.send(only(request).code);
        assertEquals(OfferState.SENT, only(request).state);
    }

    @Test
    void atNightAnUrgentInvitationLeavesTwoHoursFromSevenOClock() {
        HalfDay morning = new HalfDay(LocalDate.now(clock).plusDays(1), DayHalf.MORNING);
        HelpRequest request = neighbourhood.openRequest("Phú Thuận", "20500", Urgency.URGENT, morning);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Văn Khuya");
        clock.move(Duration.ofHours(12));
        Offer offer = neighbourhood.invited(request, volunteer, morning);
        assertEquals(LocalTime.of(9, 0), offer.startsAt.atZone(CityClock.ZONE).toLocalTime());
        clock.move(Duration.ofHours(12));
        invitations.send(offer.code);
        assertEquals(OfferState.WITHDRAWN, only(request).state);
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
    }

    @Test
    void aVolunteerWhoCannotAnyMoreInTheMorningIsNotAsked() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Văn Đổi");
        clock.move(Duration.ofHours(14));
        neighbourhood.invited(request, volunteer, slot);
        neighbourhood.vouchOnlyFor(volunteer, RiskTier.A);
        clock.move(Duration.ofHours(8));
        invitations.send(only(request).code);
        assertEquals(OfferState.WITHDRAWN, only(request).state);
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
    }

    @Test
    void aVolunteerWhoCannotIsRefusedWithTheReason() {
        HalfDay tomorrow = neighbourhood.afternoonIn(0);
        HelpRequest request = neighbourhood.openRequest("20500", tomorrow);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Văn Gấp");
        browser.get("/about");
        browser.post(
                        "/desk/requests/" + request.number + "/offers",
                        "volunteer",
                        volunteer.code,
                        "slot",
                        tomorrow.text())
                .then()
                .statusCode(409)
                .body(containsString("quá gấp"));
    }

    @Test
    void aDeclineOpensTheRequestAgainAndIsRemembered() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        Volunteer volunteer = neighbourhood.volunteer("Hồ Văn Bận");
        invite(request, volunteer, 303);
        offers.decline(only(request).code, DeclineReason.TIME);
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
        invite(request, volunteer, 409);
    }

    @Test
    void rankingEverybodyTakesAHandfulOfStatements() {
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        browser.get("/desk/requests/" + request.number + "/suggestions");
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        browser.get("/desk/requests/" + request.number + "/suggestions").then().statusCode(200);
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertTrue(statements <= 20, statements + " statements");
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void whoIsNoOfficerSeesNoSuggestions() {
        browser.get("/desk/requests/YC-000001/suggestions")
                .then()
                .statusCode(403)
                .body(not(containsString("YC-000001")));
    }

    private void invite(HelpRequest request, Volunteer volunteer, int status) {
        browser.get("/about");
        browser.post("/desk/requests/" + request.number + "/offers", "volunteer", volunteer.code, "slot", slot.text())
                .then()
                .statusCode(status);
    }

    private Offer only(HelpRequest request) {
        return QuarkusTransaction.requiringNew().call(() -> offers.of(request).get(0));
    }
}
