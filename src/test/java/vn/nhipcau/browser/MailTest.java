package vn.nhipcau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.notification.Appointment;
import vn.nhipcau.notification.Letter;
import vn.nhipcau.notification.Outbox;
import vn.nhipcau.notification.Recipient;
import vn.nhipcau.platform.language.Language;

/** Mail as it looks: the administrator's page, development's letter box, a message in it. */
@QuarkusTest
class MailTest {

    private static final String ADDRESS = "hanh.mail@example.com";

    @TestHTTPResource("")
    String home;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    @BeforeEach
    void someMail() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from outbox_message").executeUpdate();
            for (String fate : List.of("REFUSED", "SERVER", "ADDRESS", "SENT", "QUEUED", "SENT")) {
                outbox.send(to(fate.equals("ADDRESS") ? "" : ADDRESS), "training.enrolled", letter(), appointment());
                befalls(fate);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theMailPagesAreFine(String language) {
        List<String> problems = new ArrayList<>();
        for (int width : List.of(Visitor.PHONE, Visitor.DESKTOP)) {
            try (Visitor huy = Visitor.with(address(), width, language)) {
                huy.signIn("huy");
                String folder = language + "-" + width + "/";
                huy.open("/admin/mail").photograph(folder + "admin-mail-huy");
                problems.addAll(huy.problems());
                huy.open("/admin/mail?to=nobody").photograph(folder + "admin-mail-none-huy");
                problems.addAll(huy.problems());
                huy.open("/dev/mail?q=" + ADDRESS).photograph(folder + "dev-mail");
                problems.addAll(huy.problems());
                huy.page.click(".rows-title a >> nth=0");
                assertThat(huy.page.frameLocator("iframe").locator("h1")).hasText(letter().subject());
                huy.photograph(folder + "dev-mail-message");
                problems.addAll(huy.problems());
                huy.page.navigate(huy.page.url() + "/html");
                huy.photograph(folder + "mail-itself");
            }
        }
        assertEquals(List.of(), problems);
    }

    private void befalls(String fate) {
        String change = switch (fate) {
            case "SENT" -> "state = 'SENT', sent_at = created_at, due_at = null, attempts = 1";
            case "QUEUED" -> "state = 'QUEUED'";
            case "SERVER" ->
                "attempts = 3, mishap = 'SERVER', mishap_detail = 'Couldn''t connect to host, port: smtp.example.com, 587; timeout 20000 (Connection refused)'";
            default ->
                "state = 'FAILED', due_at = null, attempts = 1, mishap_detail = '550 5.1.1 No such user here', mishap = '"
                        + fate + "'";
        };
        database.createNativeQuery("update outbox_message set " + change + " order by id desc limit 1")
                .executeUpdate();
    }

    private static Recipient to(String address) {
        return new Recipient("PERSON000001", "Nguyễn Thị Hạnh", address, Language.VI);
    }

    private static Letter letter() {
        return Letter.of(
                        "Bạn đã có chỗ trong lớp Đăng ký biến động đất đai",
                        "Bạn đã đăng ký lớp này ngày 20/11/2026.",
                        "Lớp bắt đầu thứ Năm tuần sau. Hãy mang theo thẻ công chức và máy tính xách tay.",
                        "Nếu không đến được, hãy hủy đăng ký trước 25/11 để nhường chỗ cho người trong danh sách chờ.")
                .detail("Khóa học", "Đăng ký biến động và chỉnh lý hồ sơ địa chính")
                .detail("Thời gian", "Thứ Năm 26/11/2026, 08:00–11:30")
                .detail("Địa điểm", "Hội trường UBND xã Trà My")
                .button("Xem lớp học", "https://nhipcau.example/enrolments/K7MQ4TX92BCD");
    }

    private static Appointment appointment() {
        Instant start = Instant.parse("2026-11-26T01:00:00Z");
        return new Appointment(
                "run-12@nhipcau.example",
                0,
                false,
                "Lớp Đăng ký biến động đất đai",
                "Mang theo máy tính xách tay.",
                "Hội trường UBND xã Trà My",
                start,
                start.plusSeconds(12_600),
                "https://nhipcau.example/classes/12");
    }

    private String address() {
        return home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
    }
}
