package vn.nhipcau.platform.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.CityClock;

/** The whole application behind a proxy on 127.0.0.1: audit and limits see the visitor, and no visitor is somebody else. */
@QuarkusTest
@TestProfile(BehindAProxyTest.FewTries.class)
class BehindAProxyTest {

    @Inject
    EntityManager database;

    @TestHTTPResource("/")
    URI home;

    public static class FewTries implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "nhipcau.limits.unknown-codes-per-address-and-ten-minutes", "3");
        }
    }

    @Test
    void limitsCountTheVisitorAndNotTheProxy() {
        for (int i = 0; i < 3; i++) {
            assertEquals(404, track("203.0.113.1").statusCode());
        }
        assertEquals(429, track("203.0.113.1").statusCode());
        assertEquals(404, track("203.0.113.2").statusCode());
    }

    @Test
    void aVisitorWhoInventsAddressesIsCountedAllTheSame() {
        for (int i = 0; i < 3; i++) {
            assertEquals(404, track("198.51.100." + i + ", 203.0.113.3").statusCode());
        }
        assertEquals(429, track("198.51.100.99, 203.0.113.3").statusCode());
    }

    @Test
    void whoIsNoProxyIsNotBelieved() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertTrue(trackFromElsewhere("198.51.100." + i).startsWith("HTTP/1.1 404"));
        }
        assertTrue(trackFromElsewhere("198.51.100.99").startsWith("HTTP/1.1 429"));
    }

    @Test
    void theAuditRowNamesTheVisitor() {
        String number = given().header("X-Forwarded-For", "198.51.100.1, 203.0.113.9")
                .contentType("application/json")
                .body("""
                        {"topic": "H03", "commune": "20500", "village": "Thôn Phú Thuận", "place": "centre",
                         "windows": ["%s-morning"], "residentName": "Bà Nguyễn Thị Lành", "phone": "0905777119",
                         "consents": ["processing"]}
                        """.formatted(LocalDate.now(CityClock.ZONE).plusDays(9)))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Object address = database.createNativeQuery(
                        "select distinct address from audit_row where subject_kind = 'help_request' and subject_key = ?1")
                .setParameter(1, number)
                .getSingleResult();
        assertEquals("203.0.113.9", address);
    }

    private static Response track(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor).get("/api/v1/requests/000000000000");
    }

    private String trackFromElsewhere(String forwardedFor) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", home.getPort()));
            socket.getOutputStream()
                    .write(("GET /api/v1/requests/000000000000 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "X-Forwarded-For: " + forwardedFor + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
