package vn.nhipcau.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes before any page is asked for: lines, headers, and visitors who never finish a sentence. */
@QuarkusTest
class RequestLimitsTest {

    private static final int SLOW_ONES = 300;

    @TestHTTPResource
    URL home;

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        assertEquals("431", statusOf("GET /about HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertEquals("414", statusOf("GET /about?q=" + "x".repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"));
    }

    @Test
    void aFormWithThousandsOfFieldsIsRefused() {
        String many = "a=1&".repeat(2_000);
        given().contentType("application/x-www-form-urlencoded")
                .body(many)
                .post("/language")
                .then()
                .statusCode(413)
                .body(containsString("quá lớn"));
    }

    @Test
    void whoeverNeverFinishesARequestKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_ONES; i++) {
                slow.add(begun("POST /language HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nX-Part: "));
            }
            for (int i = 0; i < 20; i++) {
                assertTrue(
                        given().get("/about").then().statusCode(200).extract().time() < 3_000, "others had to wait");
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    private String statusOf(String request) throws IOException {
        try (Socket visitor = begun(request)) {
            visitor.setSoTimeout(10_000);
            return new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine()
                    .split(" ")[1];
        }
    }

    private Socket begun(String text) throws IOException {
        Socket visitor = new Socket(home.getHost(), home.getPort());
        visitor.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        visitor.getOutputStream().flush();
        return visitor;
    }
}
