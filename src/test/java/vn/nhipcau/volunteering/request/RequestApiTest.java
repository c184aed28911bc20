package vn.nhipcau.volunteering.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class RequestApiTest {

    @Test
    void aProgramHandsInARequestAndAsksWhereItStands() {
        String code = send(null, request())
                .then()
                .statusCode(201)
                .body("number", matchesPattern("YC-\\d{6,}"), "state", is("submitted"), "commune", is("20500"))
                .extract()
                .path("trackingCode");
        given().get("/api/v1/requests/" + code).then().statusCode(200).body("topic", is("H03"));
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = request();
        String first = send(key, body).then().statusCode(201).extract().path("trackingCode");
        send(key, body).then().statusCode(201).body("trackingCode", equalTo(first));
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        String key = UUID.randomUUID().toString();
        send(key, request()).then().statusCode(201);
        send(key, request())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("request.key_reused"));
    }

    @Test
    void withoutAKeyEveryPostIsARequestOfItsOwn() {
        Map<String, Object> body = request();
        String first = send(null, body).then().statusCode(201).extract().path("trackingCode");
        send(null, body).then().statusCode(201).body("trackingCode", not(equalTo(first)));
    }

    @Test
    void whatIsWrongIsListedFieldByField() {
        send(null, Map.of("topic", "H99", "commune", "99999", "windows", List.of("31/02/2026"), "mandate", "officer"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("topic", "commune", "windows", "village", "residentName", "mandate"));
    }

    @Test
    void anEmptyOrBrokenBodyIsRefusedInWords() {
        given().contentType("application/json").post("/api/v1/requests").then().statusCode(400);
        given().contentType("application/json")
                .body("{\"windows\": 7")
                .post("/api/v1/requests")
                .then()
                .statusCode(400);
    }

    @Test
    void anUnknownCodeIsNotFound() {
        given().get("/api/v1/requests/000000000000").then().statusCode(404).contentType("application/problem+json");
    }

    private static Response send(String key, Map<String, Object> body) {
        var request = given().contentType("application/json").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/v1/requests");
    }

    private static Map<String, Object> request() {
        Map<String, Object> body = new HashMap<>();
        body.put("topic", "H03");
        body.put("commune", "20500");
        body.put("village", "Thôn Phú Thuận");
        body.put("place", "centre");
        body.put("windows", List.of(Asking.day(9) + "-morning"));
        body.put("residentName", "Ông Trần Văn Tư");
        body.put("phone", Asking.somePhone());
        body.put("needs", List.of("large-text"));
        body.put("consents", List.of("processing"));
        return body;
    }
}
