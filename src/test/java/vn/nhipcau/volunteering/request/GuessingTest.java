package vn.nhipcau.volunteering.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever came with too many wrong codes finds every door closed that opens with a code. */
@QuarkusTest
class GuessingTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    /** This machine too, but nobody else's address in the tests. */
    private static final String GUESSER = "127.0.0.7";

    @Inject
    Doorkeeper doorkeeper;

    private String code;

    @BeforeEach
    void aRequest() {
        code = Asking.atTheCentre().code();
    }

    @Test
    void readingBehindACodeIsCountedAtEveryDoor() throws UnknownHostException {
        for (String door :
                List.of("/help/track/%s", "/help/track/%s/slip", "/help/receipt/%s", "/api/v1/requests/%s")) {
            guessTillClosed();
            guesser().get(String.format(door, code)).then().statusCode(429);
        }
        given().get("/help/receipt/" + code).then().statusCode(200);
    }

    @Test
    void whoGuessesCanNeitherCancelNorAnswer() throws UnknownHostException {
        for (String deed : List.of("/cancellation", "/answer")) {
            guessTillClosed();
            guesser()
                    .cookie("nhipcau-csrf", TOKEN)
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("csrf-token", TOKEN)
                    .formParam("answer", "Không cần nữa")
                    .post("/help/track/" + code + deed)
                    .then()
                    .statusCode(429);
        }
        given().get("/api/v1/requests/" + code).then().body("state", is("submitted"));
    }

    private void guessTillClosed() {
        while (doorkeeper.knock(Doorkeeper.Door.UNKNOWN_CODE, GUESSER).isEmpty()) {
            // one more wrong code
        }
    }

    private static RequestSpecification guesser() throws UnknownHostException {
        RestAssuredConfig from = RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam("http.route.local-address", InetAddress.getByName(GUESSER)));
        return given().config(from).redirects().follow(false);
    }
}
