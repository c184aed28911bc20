package vn.nhipcau.volunteering.request;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhipcau.platform.web.Browserless;

/** Strangers send far too much, field by field: each is told so, and nothing is kept. */
@QuarkusTest
class LongInputTest {

    private static final int[] LENGTHS = {501, 60_000};

    static Stream<String> fieldsOfTheApi() {
        return Arrays.stream(NewRequest.class.getRecordComponents())
                .filter(one -> one.getType() == String.class || one.getType() == List.class)
                .map(RecordComponent::getName);
    }

    static Stream<String> fieldsOfTheForm() {
        return Stream.of(WhereForm.class, ContactForm.class)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfTheApi")
    void aProgram(String field) {
        for (int length : LENGTHS) {
            Map<String, Object> body = new HashMap<>(request());
            boolean many = List.of("windows", "needs", "consents").contains(field);
            body.put(field, many ? List.of("x".repeat(length)) : "x".repeat(length));
            refused(given().contentType("application/json").body(body).post("/api/v1/requests"), field, length);
        }
    }

    @ParameterizedTest
    @MethodSource("fieldsOfTheForm")
    void aPage(String field) {
        for (int length : LENGTHS) {
            Map<String, String> form = new HashMap<>(Map.of(
                    "tile",
                    "AVOID_SCAMS",
                    "topic",
                    "H18",
                    "commune",
                    "20500",
                    "village",
                    "Phú Thuận",
                    "place",
                    "ONLINE",
                    "window",
                    LocalDate.now().plusDays(5) + "-MORNING",
                    "residentName",
                    "Bác Lê Văn Tư",
                    "phone",
                    "0905777118",
                    "consent",
                    "PROCESSING",
                    "mandate",
                    "SELF"));
            form.put(field, "x".repeat(length));
            String[] pairs = form.entrySet().stream()
                    .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                    .toArray(String[]::new);
            refused(new Browserless().post("/help/requests", pairs), field, length);
        }
    }

    private static void refused(Response answer, String field, int length) {
        int status = answer.statusCode();
        assertTrue(
                status == 400 || status == 413 || status == 422,
                field + " with " + length + " characters was answered " + status);
    }

    private static Map<String, Object> request() {
        return Map.of(
                "topic", "H03",
                "commune", "20500",
                "village", "Thôn Phú Thuận",
                "place", "online",
                "windows", List.of(LocalDate.now().plusDays(5) + "-morning"),
                "residentName", "Bác Trần Thị Sáu",
                "phone", "0905777118",
                "mandate", "self",
                "consents", List.of("processing"));
    }
}
