package vn.nhipcau.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the ground answers to requests that make no sense. */
@QuarkusTest
class BadInputTest {

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        Browserless visitor = new Browserless();
        visitor.get("/about");
        visitor.postForged("/language", "to", "en", "back", "/about")
                .then()
                .statusCode(400)
                .body(containsString("tải lại trang"));
    }

    @Test
    void theLanguageIsRememberedAndTheWayBackStaysHere() {
        Browserless visitor = new Browserless();
        visitor.get("/about");
        visitor.post("/language", "to", "en", "back", "//elsewhere.example/")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("http://localhost:\\d+/"));
        visitor.get("/about").then().body(containsString("lang=\"en\""));
    }

    @Test
    void anUnknownLanguageIsRefused() {
        new Browserless().post("/language", "to", "xx", "back", "/").then().statusCode(400);
    }

    @Test
    void fiveMegabytesInAFieldGetAClearAnswer() {
        new Browserless()
                .post("/language", "to", "e".repeat(5_000_000), "back", "/")
                .then()
                .statusCode(413)
                .body(containsString("quá lớn"));
    }

    @Test
    void anUnknownAddressLeadsHome() {
        given().header("Accept", "text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("href=\"/\""))
                .body(not(containsString("Exception")));
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblem() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", is(404));
    }

    @Test
    void aProgramWithoutTokenIsToldSoAndNotLedToALoginPage() {
        given().redirects().follow(false).get("/api/v1/me/enrolments").then().statusCode(not(302));
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() {
        given().get("/about")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Strict-Transport-Security", containsString("max-age"))
                .header("X-Request-Id", matchesPattern("[0-9A-Z]{12}"))
                .header("Server", nullValue());
    }

    @Test
    void aProxysRequestNumberIsKeptAndAnOddOneIsNot() {
        given().header("X-Request-Id", "abc-12345678").get("/about").then().header("X-Request-Id", "abc-12345678");
        given().header("X-Request-Id", "<script>").get("/about").then().header("X-Request-Id", not("<script>"));
    }
}
