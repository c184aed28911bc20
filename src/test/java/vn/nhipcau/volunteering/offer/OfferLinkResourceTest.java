package vn.nhipcau.volunteering.offer;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.RiskTier;

@QuarkusTest
class OfferLinkResourceTest {

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Offers offers;

    @Inject
    OfferToken token;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HelpRequest request;
    private Offer offer;
    private String link;

    @BeforeEach
    void anInvitation() {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(4);
        request = neighbourhood.openRequest("20500", slot);
        offer = neighbourhood.invited(request, neighbourhood.volunteer("Lê Thị Thư"), slot);
        link = "/offers/" + token.of(offer.code, offer.expiresAt);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void fetchingTheLinkChangesNothing() {
        browser.get(link).then().statusCode(200).body(containsString("Nhận hỗ trợ"));
        assertEquals(OfferState.SENT, state());
    }

    @Test
    void thePageNamesNeitherTheResidentNorTheAddress() {
        String page = browser.get(link).asString();
        assertThat(page, containsString("Phú Thuận"));
        assertThat(page, not(containsString("Lê Văn Tư")));
        assertThat(page, not(containsString("Cây Sanh")));
        assertThat(page, not(containsString("905777118")));
    }

    @Test
    void theButtonAcceptsAndThanks() {
        browser.get(link);
        Response answer = browser.post(link + "/acceptance");
        assertEquals(303, answer.statusCode());
        browser.get(link + "/answer").then().statusCode(200).body(containsString("Buổi này là của bạn"));
        assertEquals(OfferState.ACCEPTED, state());
    }

    @Test
    void aLinkUsedTwiceIsRefusedInWords() {
        browser.get(link);
        browser.post(link + "/acceptance");
        browser.get(link).then().statusCode(409).body(containsString("đã trả lời"));
        browser.post(link + "/decline", "reason", "TIME").then().statusCode(409);
        assertEquals(OfferState.ACCEPTED, state());
    }

    @Test
    void anAlteredLinkIsNotFoundAndSaysNothing() {
        String other = link.endsWith("A")
                ? link.substring(0, link.length() - 1) + "B"
                : link.substring(0, link.length() - 1) + "A";
        browser.get(other).then().statusCode(404).body(not(containsString("Phú Thuận")));
        browser.get("/offers/" + offer.code).then().statusCode(404);
        browser.get("/offers/"
                        + token.of(offer.code, offer.expiresAt.plusSeconds(60)).replace(offer.code, "000000000000"))
                .then()
                .statusCode(404);
    }

    @Test
    void anExpiredLinkIsGone() {
        browser.get(link);
        clock.move(Duration.between(clock.instant(), offer.expiresAt).plusSeconds(1));
        browser.get(link).then().statusCode(410).body(containsString("hết hạn"));
        browser.post(link + "/acceptance").then().statusCode(410);
        offers.expire(offer.code);
        assertEquals(OfferState.EXPIRED, state());
        browser.get(link).then().statusCode(410);
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void whoeverIsSignedInAsSomebodyElseMayNotAnswer() {
        browser.get(link).then().statusCode(403).body(not(containsString("Phú Thuận")));
        browser.get(link + "/answer").then().statusCode(403).body(not(containsString("Phú Thuận")));
        assertEquals(OfferState.SENT, state());
    }

    @Test
    void aDeclineWithoutAReasonIsNotTaken() {
        browser.get(link);
        browser.post(link + "/decline").then().statusCode(400);
        assertEquals(OfferState.SENT, state());
    }

    @Test
    void aDeclineByTheLinkIsKeptWithItsReasonAndOpensTheRequestAgain() {
        browser.get(link).then().body(containsString("name=\"reason\""));
        browser.post(link + "/decline", "reason", "DISTANCE")
                .then()
                .statusCode(303)
                .header("Location", endsWith(link + "/answer"));
        browser.get(link + "/answer").then().statusCode(200).body(containsString("Đã ghi nhận. Cảm ơn bạn"));
        assertDeclined(DeclineReason.DISTANCE);
    }

    @Test
    @TestSecurity(user = "declining-at-home", roles = Role.STUDENT)
    void aDeclineOnTheVolunteersOwnPageIsKeptWithItsReasonAndOpensTheRequestAgain() {
        HalfDay slot = neighbourhood.afternoonIn(5);
        request = neighbourhood.openRequest("20500", slot);
        offer = neighbourhood.invited(request, neighbourhood.volunteer("Lê Thị Nhà", "declining-at-home"), slot);
        String page = "/volunteer/offers/" + offer.code;
        browser.get(page).then().statusCode(200).body(containsString(page + "/decline"));
        browser.post(page + "/decline", "reason", "UNWELL")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/volunteer"));
        browser.get("/volunteer").then().statusCode(200).body(containsString("Đã ghi nhận."));
        assertDeclined(DeclineReason.UNWELL);
    }

    @Test
    void aForgedPostWithoutTheTokenIsRefused() {
        browser.postForged(link + "/acceptance").then().statusCode(400);
        assertEquals(OfferState.SENT, state());
    }

    @Test
    void whoIsNoLongerVettedForTheVisitCannotAcceptAnOldOffer() {
        neighbourhood.vouchOnlyFor(offer.volunteer, RiskTier.A);
        browser.get(link).then().statusCode(200);
        browser.post(link + "/acceptance").then().statusCode(410);
        assertEquals(OfferState.SENT, state());
    }

    private void assertDeclined(DeclineReason reason) {
        Offer kept = QuarkusTransaction.requiringNew()
                .call(() -> offers.byCode(offer.code).orElseThrow());
        assertEquals(OfferState.DECLINED, kept.state);
        assertEquals(reason, kept.declineReason);
        assertEquals(RequestState.OPEN, neighbourhood.stateOf(request));
    }

    private OfferState state() {
        return QuarkusTransaction.requiringNew()
                .call(() -> offers.byCode(offer.code).orElseThrow().state);
    }
}
