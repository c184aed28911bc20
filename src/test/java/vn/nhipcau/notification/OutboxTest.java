package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.RandomCode;

@QuarkusTest
@Tag("database")
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    private final String address = RandomCode.next() + "@example.com";

    @Test
    void aMessageIsKeptWithTheDeedThatCausedIt() {
        QuarkusTransaction.begin();
        outbox.send(Letters.hanh(address), "training.enrolled", Letters.enrolled());
        QuarkusTransaction.rollback();
        assertEquals(List.of(), SentMail.allTo(address));
        letters.send(Letters.hanh(address));
        assertEquals(Letters.SUBJECT, SentMail.latestTo(address).subject());
    }

    @Test
    void withoutATransactionNothingIsSent() {
        assertThrows(
                TransactionalException.class,
                () -> outbox.send(Letters.hanh(address), "training.enrolled", Letters.enrolled()));
    }

    @Test
    void theLayoutSpeaksTheRecipientsLanguage() {
        Recipient guest = new Recipient("K", "Anna", address, Language.EN);
        letters.send(guest, Letter.of("You have a place", "You enrolled.", "See you."));
        SentMail mail = SentMail.latestTo(address, "training.enrolled");
        assertTrue(mail.text().contains("Hello Anna,") && mail.text().contains("Why you get this: You enrolled."));
        assertTrue(mail.html().contains("lang=\"en\""));
        assertFalse(mail.text().contains("Chào"));
    }

    @Test
    void markupInALetterIsShownNotObeyed() {
        letters.send(Letters.hanh(address), Letter.of("A <b> & c", "Lý do", "<script>alert(1)</script>"));
        SentMail mail = SentMail.latestTo(address);
        assertFalse(mail.html().contains("<script>"));
        assertTrue(mail.html().contains("&lt;script&gt;") && mail.text().contains("<script>alert(1)</script>"));
        assertEquals("A <b> & c", mail.subject());
    }

    @Test
    void theButtonsAddressComesFirst() {
        letters.send(Letters.hanh(address));
        assertEquals("/enrolments/K7MQ4TX92BCD", SentMail.latestTo(address).path());
    }

    @Test
    void theCalendarCanBeReadBack() {
        letters.send(Letters.hanh(address), Letters.lesson(0, false));
        SentMail mail = SentMail.latestTo(address);
        mail.calendar().validate();
        assertEquals(
                "mailto:" + address,
                mail.event().getAttendees().get(0).getCalAddress().toString());
        assertEquals(
                "Mang theo máy tính xách tay.\nGiảng viên: Phan Văn Đức\nhttps://nhipcau.example/classes/12",
                mail.event().getDescription().getValue());
    }

    @Test
    void productionSendsBySmtpAndLooksForWork() throws IOException {
        var production = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .withProfile("prod")
                .build();
        assertEquals("smtp", production.getValue("nhipcau.mail.delivery", String.class));
        assertEquals("5s", production.getValue("nhipcau.mail.every", String.class));
    }
}
