package vn.nhipcau.volunteering.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.offer.Neighbourhood;

/** A resident acts on the tracking page while an officer decides. */
@QuarkusTest
class CancellationTest {

    @Inject
    Triage triage;

    @Inject
    EntityManager database;

    private final Browserless browser = new Browserless();

    @Test
    void anAnswerThatComesTooLateIsSaidSoAndNotLost() {
        String code = Asking.atTheCentre().code();
        String number = given().get("/api/v1/requests/" + code).then().extract().path("number");
        triage.ask(Neighbourhood.EVERYWHERE, Seen.asItIs(number), "Máy hiệu gì ạ?");
        browser.get("/help/track/" + code);
        triage.answer(Neighbourhood.EVERYWHERE, Seen.asItIs(number), "Đã hỏi qua điện thoại");
        browser.post("/help/track/" + code + "/answer", "answer", "Máy <b>Samsung</b>")
                .then()
                .statusCode(409)
                .body(containsString("câu trả lời chưa được ghi"), containsString("Máy &lt;b&gt;Samsung"));
    }

    @Test
    void anAnswerOfThreeHundredCharactersMayHaveLinesAndALongerOneStaysInItsField() {
        String code = Asking.atTheCentre().code();
        String number = given().get("/api/v1/requests/" + code).then().extract().path("number");
        triage.ask(Neighbourhood.EVERYWHERE, Seen.asItIs(number), "Máy hiệu gì ạ?");
        browser.get("/help/track/" + code);
        String lines = "Mười chữ.\r\n".repeat(30);
        browser.post("/help/track/" + code + "/answer", "answer", lines + "Thêm một dòng nữa")
                .then()
                .statusCode(422)
                .body(containsString("answer-error"), containsString("Thêm một dòng nữa"));
        browser.post("/help/track/" + code + "/answer", "answer", lines).then().statusCode(303);
        given().get("/api/v1/requests/" + code).then().body("state", is("submitted"));
    }

    @Test
    void theResidentsWishToCancelStandsWhateverTheOfficerDecidedMeanwhile() {
        String code = Asking.atTheCentre().code();
        String number = given().get("/api/v1/requests/" + code).then().extract().path("number");
        browser.get("/help/track/" + code);
        triage.open(Neighbourhood.EVERYWHERE, Seen.asItIs(number), new Opening("H03", RiskTier.A, 30));
        browser.post("/help/track/" + code + "/cancellation").then().statusCode(303);
        given().get("/api/v1/requests/" + code).then().body("state", is("cancelled"));
    }

    @Test
    void whoeverCancelsTakesEveryConsentBack() {
        String code = Asking.atHome().code();
        assertEquals(2, heldConsents(code));
        browser.get("/help/track/" + code);
        browser.post("/help/track/" + code + "/cancellation").then().statusCode(303);
        assertEquals(0, heldConsents(code));
    }

    private long heldConsents(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from consent c join help_request r"
                                        + " on r.subject_key = c.subject_key"
                                        + " where r.tracking_code = ?1 and c.withdrawn_at is null")
                                .setParameter(1, code)
                                .getSingleResult())
                        .longValue());
    }
}
