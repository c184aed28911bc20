package vn.nhipcau.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The provider goes and comes back while the application runs. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class ProviderGoneTest {

    @TestHTTPResource("")
    String home;

    /** What was known of the provider a moment ago counts for a second: the next test must not meet it. */
    @AfterEach
    void comeBack() {
        Gate.turn(Gate.OPEN);
        signInLeadsToTheProvider();
    }

    @Test
    void pagesForEverybodyWorkAndSignInSaysPolitelyWhatIsWrongUntilItIsBack() {
        Gate.turn(Gate.SHUT);
        signInIsUnavailable();
        page("/help").statusCode(200);
        given().get("/api/v1/courses").then().statusCode(200);
        Gate.turn(Gate.OPEN);
        signInLeadsToTheProvider();
    }

    @Test
    void aProviderThatHangsIsNotWaitedForLong() {
        Gate.turn(Gate.SILENT);
        signInIsUnavailable();
        page("/help").statusCode(200);
        Gate.turn(Gate.OPEN);
        signInLeadsToTheProvider();
    }

    @Test
    void whoIsSignedInGoesOnAndWhoLeavesIsSignedOutHere() {
        try (Guest mai = Guest.at(home)) {
            mai.signIn("mai").isCalled("Đặng Thị Mai");
            Gate.turn(Gate.SHUT);
            mai.browser.open("/desk");
            mai.isCalled("Đặng Thị Mai");
            signInIsUnavailable();
            mai.browser.open("/sign-out");
            mai.sees("Bạn đã đăng xuất khỏi Nhịp Cầu");
            mai.browser.photograph("login/left");
            mai.browser.open("/desk");
            mai.sees("Chưa đăng nhập được lúc này");
            mai.browser.photograph("login/unavailable");
            Gate.turn(Gate.OPEN);
            Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                mai.choose("Thử lại");
                assertFalse(mai.browser.page.url().contains("unavailable"));
            });
            // Keycloak still knows her: she is back on the page she asked for
            mai.browser.page.waitForURL("**/desk");
        }
    }

    @Test
    void aKnownTokenIsStillGood() {
        KeycloakAdmin.createProgram("trinh-khach-ben", Map.of());
        String token = KeycloakAdmin.token("trinh-khach-ben", "hanh");
        given().auth().oauth2(token).get("/api/v1/me/evidence").then().statusCode(200);
        Gate.turn(Gate.SHUT);
        given().auth().oauth2(token).get("/api/v1/me/evidence").then().statusCode(200);
    }

    private static void signInIsUnavailable() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> page("/my-path")
                        .statusCode(302)
                        .header("Location", containsString("/sign-in/unavailable?to=%2Fmy-path")));
        page("/sign-in/unavailable?to=/my-path")
                .statusCode(503)
                .header("Retry-After", "30")
                .body(containsString("Chưa đăng nhập được lúc này"))
                .body(containsString("/sign-in?to=%2Fmy-path"))
                .body(not(containsString("Exception")));
    }

    private static void signInLeadsToTheProvider() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> page("/my-path")
                        .statusCode(302)
                        .header("Location", startsWith(Keycloak.realm()))
                        .header("Location", containsString("code_challenge_method=S256")));
    }

    private static ValidatableResponse page(String path) {
        return given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get(path)
                .then();
    }
}
