package vn.nhipcau.platform.web;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteCookieTest {

    @Test
    void cookiesOfAVisitorWhoCameByTlsNeverLeaveIt() {
        given().header("X-Forwarded-Proto", "https")
                .get("/about")
                .then()
                .cookie("nhipcau-csrf", detailedCookie().secured(true).httpOnly(true));
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        for (boolean tls : new boolean[] {true, false}) {
            given().redirects()
                    .follow(false)
                    .header("X-Forwarded-Proto", tls ? "https" : "http")
                    .cookie("nhipcau-csrf", token)
                    .formParam("csrf-token", token)
                    .formParam("to", "vi")
                    .formParam("back", "/")
                    .post("/language")
                    .then()
                    .statusCode(303)
                    .cookie(
                            "nhipcau-language",
                            detailedCookie().secured(tls).httpOnly(true).sameSite("Lax"));
        }
    }
}
