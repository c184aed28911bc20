package vn.nhipcau.volunteering.tracking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.offer.Offer;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.visit.Visit;

@QuarkusTest
class TrackingResourceTest {

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HalfDay slot;
    private HelpRequest request;
    private String page;

    @BeforeEach
    void anOpenRequest() {
        neighbourhood.nineInTheMorning();
        slot = neighbourhood.afternoonIn(4);
        request = neighbourhood.openRequest("20500", slot);
        page = "/help/track/" + RandomCode.grouped(request.trackingCode);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void oneSentenceSaysWhatHappensNext() {
        browser.get(page).then().statusCode(200).body(containsString("đang tìm người"));
        browser.get("/help/track/" + request.trackingCode.toLowerCase()).then().statusCode(200);
    }

    @Test
    void theResidentSeesWhoComesAndTheWords() {
        Visit visit = planned();
        browser.get(page)
                .then()
                .statusCode(200)
                .body(containsString("Trần Thị Đến"))
                .body(containsString(visit.firstWord))
                .body(containsString(visit.secondWord));
        browser.get(page + "/slip")
                .then()
                .statusCode(200)
                .body(containsString(visit.slipCode()))
                .body(containsString("1022"));
    }

    @Test
    void thereIsNoSlipBeforeSomebodyComes() {
        browser.get(page + "/slip").then().statusCode(409);
    }

    @Test
    void anUnknownCodeIsNotFound() {
        browser.get("/help/track/0000-0000-0000").then().statusCode(404);
        browser.get("/help/track/%3Cscript%3E").then().statusCode(404).body(not(containsString("<script>")));
    }

    @Test
    void aRealVisitIsKnownByItsNumberAndWord() {
        Visit visit = planned();
        browser.get("/help/verify").then().statusCode(200);
        browser.post("/help/verify", "number", visit.number, "word", visit.firstWord)
                .then()
                .statusCode(200)
                .body(containsString("có thật"))
                .body(not(containsString("Trần Thị Đến")));
        browser.post("/help/verify", "number", visit.number, "word", "mật khẩu")
                .then()
                .statusCode(200)
                .body(containsString("Đừng cho vào nhà"));
        browser.post("/help/verify", "number", "", "word", "").then().statusCode(422);
        browser.post("/help/verify", "number", visit.number, "word", "")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + visit.number + "\""));
    }

    private Visit planned() {
        Offer offer = neighbourhood.invited(request, neighbourhood.volunteer("Trần Thị Đến"), slot);
        return acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
    }
}
