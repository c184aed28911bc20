package vn.nhipcau.volunteering.offer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

@QuarkusTest
@Tag("database")
@TestSecurity(user = "api-tester", roles = Role.STUDENT)
class OfferApiTest {

    private static final String OFFERS = "/api/v1/me/offers/";
    private static int day = 10;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Volunteers volunteers;

    @Inject
    TestClock clock;

    private HelpRequest request;
    private Volunteer volunteer;
    private Offer offer;

    @BeforeEach
    void anInvitation() {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(++day);
        request = neighbourhood.openRequest("20500", slot);
        volunteer = neighbourhood.volunteer("Lê Văn Máy", "api-tester");
        offer = neighbourhood.sent(request, volunteer, slot.starts().plusSeconds(1800));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aVolunteerListsOwnOffersWithoutAnyName() {
        given().get(OFFERS)
                .then()
                .statusCode(200)
                .body("code", hasItem(offer.code))
                .body(not(containsString("Lê Văn Tư")))
                .body(not(containsString("Cây Sanh")));
    }

    @Test
    void anAcceptanceAnswersWithTheVisit() {
        given().contentType("application/json")
                .post(OFFERS + offer.code + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", is("planned"));
        given().contentType("application/json")
                .post(OFFERS + offer.code + "/acceptance")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("offer.answered_already"));
    }

    @Test
    void tooManyLowersTheOwnCapAndOpensTheRequest() {
        given().contentType("application/json")
                .body("{\"reason\":\"TOO_MANY\"}")
                .post(OFFERS + offer.code + "/decline")
                .then()
                .statusCode(204);
        int cap = QuarkusTransaction.requiringNew().call(() -> volunteers.findById(volunteer.id).weeklyCap);
        assertEquals(6, cap);
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
    }

    @Test
    void anUnknownReasonIsRefused() {
        given().contentType("application/json")
                .body("{\"reason\":\"NOPE\"}")
                .post(OFFERS + offer.code + "/decline")
                .then()
                .statusCode(400);
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void anothersOfferDoesNotExist() {
        given().contentType("application/json")
                .post(OFFERS + offer.code + "/acceptance")
                .then()
                .statusCode(404);
        new Browserless().get("/volunteer/offers/" + offer.code).then().statusCode(404);
    }

    @Test
    void lookingAtTheHomeMarksTheOfferSeen() {
        new Browserless()
                .get("/volunteer")
                .then()
                .statusCode(200)
                .body(containsString("/volunteer/offers/" + offer.code + "/acceptance"));
        given().get(OFFERS).then().body("find { it.code == '" + offer.code + "' }.state", is("seen"));
    }
}
