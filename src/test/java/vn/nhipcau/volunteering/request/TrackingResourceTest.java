package vn.nhipcau.volunteering.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.privacy.Consents;

@QuarkusTest
class TrackingResourceTest {

    @Inject
    HelpRequests requests;

    @Inject
    Consents consents;

    @Test
    void aCodeTypedWithGapsAndSmallLettersIsFound() {
        String code = Asking.atTheCentre().code();
        new Browserless()
                .post("/help/tracking", "code", " " + code.toLowerCase().substring(0, 6) + "-" + code.substring(6))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/help/track/" + code));
        given().get("/help/track/" + code).then().statusCode(200).body(containsString("Xã Đại Lộc"));
    }

    @Test
    void neitherThePageNorTheApiShowsNamePhoneOrAddress() {
        Asking asking = Asking.atHome().with("residentName", "Bà Canh Gà").with("address", "99 Đường Canary");
        String code = asking.code();
        String phone = asking.value("phone").substring(1);
        for (String path : List.of("/help/track/", "/help/receipt/", "/api/v1/requests/")) {
            given().get(path + code)
                    .then()
                    .statusCode(200)
                    .body(
                            not(containsString(phone)),
                            not(containsString("Canh Gà")),
                            not(containsString("Canary")),
                            not(containsString(Phone.shown("+84" + phone))));
        }
    }

    @Test
    void anUnknownCodeGetsACalmAnswer() {
        given().header("Accept-Language", "en")
                .get("/help/track/000000000000")
                .then()
                .statusCode(404)
                .body(containsString("We do not find this code"));
        new Browserless()
                .post("/help/tracking", "code", "../../desk")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/help/track/0"));
    }

    @Test
    void whoHoldsTheCodeMayCancelOnce() {
        String code = Asking.atTheCentre().code();
        Browserless browser = new Browserless();
        browser.get("/help/track/" + code);
        browser.post("/help/track/" + code + "/cancellation").then().statusCode(303);
        given().get("/api/v1/requests/" + code).then().body("state", is("cancelled"));
        browser.post("/help/track/" + code + "/cancellation").then().statusCode(409);
    }

    @Test
    void everyTickedPurposeIsARowInTheLedgerAndNoOther() {
        String code = Asking.atHome().code();
        String subject = requests.byTrackingCode(code).orElseThrow().subjectKey;
        List<String> purposes =
                consents.of(subject).stream().map(consent -> consent.purpose).toList();
        assertEquals(List.of("request.processing", "request.disclosure"), purposes);
    }

    @Test
    void aVisitAtHomeNeedsTheConsentToDisclose() {
        Asking.atHome()
                .with("consent", "PROCESSING")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("id=\"consent-error\""));
    }
}
