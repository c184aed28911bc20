package vn.nhipcau.notification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.language.Language;

/** What a real mail server receives. */
@QuarkusTest
@TestProfile(OverSmtp.class)
class SmtpTest {

    private static final String ADDRESS = "hanh@example.com";

    @Inject
    Letters letters;

    @Inject
    Postman postman;

    @Inject
    MailConfig config;

    @Inject
    EmptyOutbox outbox;

    private GreenMail server;

    @BeforeEach
    void startServer() {
        outbox.empty();
        server = new GreenMail(new ServerSetup(config.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void theSubjectNamesAndSenderArriveInVietnamese() throws MessagingException {
        letters.send(Letters.hanh(ADDRESS));
        MimeMessage mail = received();
        assertEquals(Letters.SUBJECT, mail.getSubject());
        assertEquals("Nguyễn Thị Hạnh", ((InternetAddress) mail.getAllRecipients()[0]).getPersonal());
        assertEquals("Nhịp Cầu", ((InternetAddress) mail.getFrom()[0]).getPersonal());
        assertEquals("vi", mail.getContentLanguage()[0]);
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
    }

    @Test
    void aLetterIsTextAndHtmlOfTheSameWords() throws MessagingException, IOException {
        letters.send(Letters.hanh(ADDRESS));
        Multipart parts = (Multipart) received().getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"), parts.getContentType());
        assertEquals(2, parts.getCount());
        String text = read(parts.getBodyPart(0), "text/plain");
        String html = read(parts.getBodyPart(1), "text/html");
        for (String words : new String[] {
            "Chào Nguyễn Thị Hạnh,", "Hội trường UBND xã Trà My", "https://nhipcau.example/enrolments/K7MQ4TX92BCD"
        }) {
            assertTrue(text.contains(words), text);
            assertTrue(html.contains(words), html);
        }
        assertFalse(html.contains("<img") || html.contains("<link") || html.contains("<script"), html);
    }

    @Test
    void anAppointmentTravelsAsAnInvitationAndAsAFile() throws Exception {
        letters.send(Letters.hanh(ADDRESS), Letters.lesson(3, false));
        Multipart all = (Multipart) received().getContent();
        assertTrue(all.getContentType().startsWith("multipart/mixed"), all.getContentType());
        Multipart alternatives = (Multipart) all.getBodyPart(0).getContent();
        assertEquals(3, alternatives.getCount());
        BodyPart invitation = alternatives.getBodyPart(2);
        assertTrue(invitation.getContentType().contains("method=REQUEST"), invitation.getContentType());
        Calendar calendar = parsed(read(invitation, "text/calendar"));
        calendar.validate();
        VEvent event = (VEvent) calendar.getComponents().get(0);
        assertEquals("run-12@nhipcau.example", event.getUid().orElseThrow().getValue());
        assertEquals(3, event.getSequence().getSequenceNo());
        assertEquals(
                "20261126T010000Z", event.getProperty("DTSTART").orElseThrow().getValue());
        assertEquals(
                "Lớp: Đăng ký biến động đất đai; buổi 1, sáng",
                event.getSummary().getValue());
        assertEquals("invite.ics", all.getBodyPart(1).getFileName());
        assertEquals(calendar, parsed(read(all.getBodyPart(1), "application/ics")));
    }

    @Test
    void aCancelledAppointmentIsTakenOutOfTheCalendar() throws Exception {
        letters.send(Letters.hanh(ADDRESS), Letters.lesson(4, true));
        Multipart all = (Multipart) received().getContent();
        BodyPart part = ((Multipart) all.getBodyPart(0).getContent()).getBodyPart(2);
        String calendar = read(part, "text/calendar");
        assertTrue(part.getContentType().contains("method=CANCEL"), part.getContentType());
        assertTrue(calendar.contains("METHOD:CANCEL") && calendar.contains("STATUS:CANCELLED"), calendar);
        assertTrue(calendar.contains("UID:run-12@nhipcau.example") && calendar.contains("SEQUENCE:4"), calendar);
    }

    @Test
    void aNameWithLineBreaksAddsNoHeader() throws MessagingException {
        Recipient sly = new Recipient("K", "Hạnh\r\nBcc: spy@example.com", ADDRESS, Language.VI);
        letters.send(sly, Letter.of("Xin chào\r\nX-Evil: 1\u2028x", "Lý do", "Một đoạn."));
        MimeMessage mail = received();
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(null, mail.getHeader("Bcc"));
        assertEquals(null, mail.getHeader("X-Evil"));
        assertEquals("Xin chào X-Evil: 1 x", mail.getSubject());
        assertEquals("Hạnh Bcc: spy@example.com", ((InternetAddress) mail.getAllRecipients()[0]).getPersonal());
    }

    @Test
    void longHeadersAreCutAndFolded() throws MessagingException, IOException {
        Recipient longNamed = new Recipient("K", "Nguyễn ".repeat(200), ADDRESS, Language.VI);
        letters.send(longNamed, Letter.of("Đăng ký ".repeat(200), "Lý do", "Một đoạn."));
        MimeMessage mail = received();
        assertEquals(250, mail.getSubject().length());
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        int longest = Arrays.stream(raw.toString(StandardCharsets.UTF_8).split("\r\n"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        assertTrue(longest <= 200, "a line of " + longest);
    }

    @Test
    void theMessageIdStaysTheSameWhenItIsSentAgain() throws MessagingException {
        letters.send(Letters.hanh(ADDRESS));
        String code = outbox.only().code;
        assertEquals("<" + code + "@nhipcau.example>", received().getMessageID());
        outbox.forgetThatItWasSent();
        received();
        assertEquals(2, server.getReceivedMessages().length);
        assertEquals("<" + code + "@nhipcau.example>", server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void thereIsNoLetterBoxOfDevelopment() {
        given().get("/dev/mail").then().statusCode(404);
        given().get("/dev/mail/K7MQ4TX92BCD/html").then().statusCode(404);
    }

    private MimeMessage received() {
        postman.deliverDue();
        assertTrue(server.getReceivedMessages().length > 0, "nothing was received");
        return server.getReceivedMessages()[0];
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String read(BodyPart part, String type) throws MessagingException, IOException {
        assertTrue(part.getContentType().startsWith(type), part.getContentType());
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
