package vn.nhipcau.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;

@QuarkusTest
@Tag("database")
class MailResourceTest {

    private static final String LIST = "/admin/mail";

    @Inject
    Letters letters;

    @Inject
    OutboxMessages messages;

    @Inject
    EmptyOutbox outbox;

    @Inject
    Postman postman;

    @BeforeEach
    void begin() {
        outbox.empty();
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void onlyTheAdministratorSeesTheMail() {
        given().get(LIST).then().statusCode(403).body(containsString("Bạn không có quyền"));
        assertEquals(403, new Browserless().post(LIST + "/failed/attempts").statusCode());
    }

    @Test
    @TestSecurity(user = "huy", roles = Role.ADMINISTRATOR)
    void theListShowsWhyMailFailedButNeverWhatItSays() {
        failed("gone@example.com");
        given().get(LIST)
                .then()
                .statusCode(200)
                .body(containsString("1 thư chưa tới người nhận"))
                .body(containsString("gone@example.com"))
                .body(containsString("550 No such user"))
                .body(not(containsString("K7MQ4TX92BCD")))
                .body(not(containsString("Hội trường")));
    }

    @Test
    @TestSecurity(user = "huy", roles = Role.ADMINISTRATOR)
    void filtersNarrowTheList() {
        failed("gone@example.com");
        letters.send(Letters.hanh("waits@example.com"));
        given().get(LIST + "?state=failed").then().body(not(containsString("waits@example.com")));
        given().get(LIST + "?to=WAITS").then().body(not(containsString("gone@example.com")));
        given().queryParam("to", "%waits").get(LIST).then().body(not(containsString("waits@example.com<")));
        given().get(LIST + "?kind=other.kind").then().body(containsString("Không có thư nào khớp"));
        given().get(LIST + "?state=lost").then().statusCode(400);
        given().get(LIST + "?to=" + "a".repeat(300)).then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "huy", roles = Role.ADMINISTRATOR)
    void oneFailedMessageIsTriedAgainAndTheDeedIsKept() {
        OutboxMessage message = failed("gone@example.com");
        Browserless browser = new Browserless();
        browser.get(LIST);
        var answer = browser.post(LIST + "/" + message.code + "/attempts", "back", LIST + "?state=failed");
        assertEquals(303, answer.statusCode());
        assertEquals(LIST + "?state=failed", answer.header("Location").replaceFirst("https?://[^/]+", ""));
        assertEquals(MailState.QUEUED, outbox.only().state);
        assertEquals(0, outbox.only().attempts);
        assertEquals(1, deeds("mail.retried", message.code));
        browser.get(LIST);
        deliver();
        assertEquals(409, browser.post(LIST + "/" + message.code + "/attempts").statusCode());
        assertEquals(404, browser.post(LIST + "/000000000000/attempts").statusCode());
    }

    @Test
    @TestSecurity(user = "huy", roles = Role.ADMINISTRATOR)
    void allFailedMessagesAreTriedAgain() {
        failed("one@example.com");
        failed("two@example.com");
        Browserless browser = new Browserless();
        browser.get(LIST);
        assertEquals(303, browser.post(LIST + "/failed/attempts").statusCode());
        assertEquals(2, outbox.in(MailState.QUEUED));
        browser.get(LIST).then().statusCode(200).body(containsString("Đã đưa 2 thư lỗi vào hàng chờ gửi lại."));
    }

    @Test
    @TestSecurity(user = "huy", roles = Role.ADMINISTRATOR)
    void aForgedPostChangesNothing() {
        OutboxMessage message = failed("gone@example.com");
        Browserless browser = new Browserless();
        assertEquals(
                400, browser.postForged(LIST + "/" + message.code + "/attempts").statusCode());
        assertEquals(MailState.FAILED, outbox.only().state);
    }

    @Test
    void developmentReadsEveryMessageOnAPage() {
        letters.send(Letters.hanh("hanh@example.com"), Letters.lesson(0, false));
        String code = outbox.only().code;
        given().queryParam("q", "hạnh").get("/dev/mail").then().statusCode(200).body(containsString(code));
        given().get("/dev/mail?q=nobody").then().body(not(containsString(code)));
        given().get("/dev/mail/" + code)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-src 'self'"))
                .body(containsString("METHOD:REQUEST"))
                .body(containsString("href=\"https://nhipcau.example/enrolments/K7MQ4TX92BCD\""));
        List<String> policies =
                given().get("/dev/mail/" + code + "/html").headers().getValues("Content-Security-Policy");
        assertEquals(List.of("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"), policies);
        given().get("/dev/mail/000000000000").then().statusCode(404);
    }

    private void deliver() {
        postman.deliverDue();
        assertEquals(MailState.SENT, outbox.only().state);
    }

    private OutboxMessage failed(String address) {
        letters.send(Letters.hanh(address));
        OutboxMessage message = messages.claim(1).get(0);
        messages.missed(message, new Mishap(MishapCause.REFUSED, "550 No such user"));
        return message;
    }

    private long deeds(String action, String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) messages.getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from audit_row where action = ?1 and subject_key = ?2")
                                .setParameter(1, action)
                                .setParameter(2, key)
                                .getSingleResult())
                        .longValue());
    }
}
