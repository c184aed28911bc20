package vn.nhipcau.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The application starts before the provider does. */
@QuarkusTest
@TestProfile(WithKeycloak.Asleep.class)
class ProviderAsleepTest {

    private static final String MINE = "/api/v1/me/evidence";

    @Test
    void theApplicationServesEverybodyAndLearnsToKnowTheProviderWhenItWakes() {
        String token = tokenFromBefore();
        given().get("/help").then().statusCode(200);
        // a session of before the start is in the browser, and cannot be read now
        given().cookie("q_session", "kept-from-before").get("/help").then().statusCode(200);
        given().redirects()
                .follow(false)
                .get("/my-path")
                .then()
                .statusCode(302)
                .header("Location", containsString("/sign-in/unavailable"));
        given().auth()
                .oauth2(token)
                .get(MINE)
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .contentType("application/problem+json")
                .body("code", is("web.unavailable"));

        Gate.turn(Gate.OPEN);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            given().redirects()
                    .follow(false)
                    .get("/my-path")
                    .then()
                    .statusCode(302)
                    .header("Location", startsWith(Keycloak.realm()));
            given().auth().oauth2(token).get(MINE).then().statusCode(200);
        });
    }

    private static String tokenFromBefore() {
        Gate.turn(Gate.OPEN);
        KeycloakAdmin.createProgram("trinh-khach-som", Map.of());
        String token = KeycloakAdmin.token("trinh-khach-som", "hanh");
        Gate.turn(Gate.SHUT);
        return token;
    }
}
