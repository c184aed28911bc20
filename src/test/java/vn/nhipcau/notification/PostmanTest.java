package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.TestClock;

/** Sending when things go wrong: refusals, a dead server, a dead sender. */
@QuarkusTest
@Tag("database")
@TestProfile(OverSmtp.class)
class PostmanTest {

    private static final String ADDRESS = "hanh@example.com";

    @Inject
    Letters letters;

    @Inject
    Postman postman;

    @Inject
    OutboxMessages messages;

    @Inject
    MailConfig config;

    @Inject
    EmptyOutbox outbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        outbox.empty();
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    @Test
    void aRefusedRecipientFailsAtOnceWithTheServersWords() throws Exception {
        letters.send(Letters.hanh("gone@example.com"));
        letters.send(Letters.hanh(ADDRESS));
        try (StubbornServer server = answering(Map.of("gone@example.com", "550 5.1.1 No such user"))) {
            postman.deliverDue();
            assertEquals(1, server.accepted.size());
        }
        assertEquals(1, outbox.in(MailState.SENT));
        OutboxMessage failed = messages.find("state", MailState.FAILED).firstResult();
        assertEquals(MishapCause.REFUSED, failed.mishap);
        assertTrue(failed.mishapDetail.contains("550 5.1.1 No such user"), failed.mishapDetail);
        assertNull(failed.dueAt);
    }

    @Test
    void aMessageRefusedAsAWholeFailsAtOnce() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        meeting(Map.of(".", "554 looks like spam"));
        assertEquals(MailState.FAILED, outbox.only().state);
        assertEquals(MishapCause.REFUSED, outbox.only().mishap);
    }

    @Test
    void aServerThatAsksToWaitIsAskedAgain() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        meeting(Map.of(ADDRESS, "450 greylisted"));
        OutboxMessage waiting = outbox.only();
        assertEquals(MailState.QUEUED, waiting.state);
        assertEquals(MishapCause.LATER, waiting.mishap);
        assertTrue(waiting.dueAt.isAfter(clock.instant().plusSeconds(40)), "due " + waiting.dueAt);
    }

    @Test
    void aRefusedSenderIsOurFaultAndNobodyLosesMail() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        meeting(Map.of("MAIL", "550 not your domain"));
        assertEquals(MailState.QUEUED, outbox.only().state);
        assertEquals(MishapCause.SERVER, outbox.only().mishap);
    }

    @Test
    void aBrokenConnectionSparesTheMessagesBehind() throws Exception {
        letters.send(Letters.hanh("breaks@example.com"));
        letters.send(Letters.hanh(ADDRESS));
        try (StubbornServer server = answering(Map.of("breaks@example.com", "hang up"))) {
            postman.deliverDue();
            postman.deliverDue();
            assertEquals(1, server.accepted.size());
        }
        assertEquals(1, outbox.in(MailState.SENT));
        assertEquals(1, outbox.in(MailState.QUEUED));
    }

    @Test
    void anImpossibleAddressFailsWithoutAServersWord() {
        letters.send(Letters.hanh("not an address"));
        letters.send(Letters.hanh(null), Letters.lesson(0, false));
        GreenMail server = started();
        try {
            postman.deliverDue();
            assertEquals(0, server.getReceivedMessages().length);
        } finally {
            server.stop();
        }
        assertEquals(2, messages.count("state = ?1 and mishap = ?2", MailState.FAILED, MishapCause.ADDRESS));
    }

    @Test
    void mailWaitsForADeadServerWithGrowingPausesAndThenArrives() {
        letters.send(Letters.hanh(ADDRESS));
        postman.deliverDue();
        OutboxMessage once = outbox.only();
        assertEquals(MishapCause.SERVER, once.mishap);
        assertEquals(1, once.attempts);
        postman.deliverDue();
        assertEquals(1, outbox.only().attempts, "tried before its time");
        clock.move(Duration.ofSeconds(73));
        postman.deliverDue();
        assertEquals(2, outbox.only().attempts);
        clock.move(Duration.ofSeconds(145));
        GreenMail server = started();
        try {
            postman.deliverDue();
            assertEquals(1, server.getReceivedMessages().length);
        } finally {
            server.stop();
        }
        assertEquals(MailState.SENT, outbox.only().state);
        assertNull(outbox.only().mishap);
    }

    @Test
    void afterThreeDaysAPersonIsTold() {
        letters.send(Letters.hanh(ADDRESS));
        for (int hours = 0; hours < 70; hours += 7) {
            postman.deliverDue();
            assertEquals(MailState.QUEUED, outbox.only().state, "given up after hours: " + hours);
            clock.move(Duration.ofHours(7));
        }
        clock.move(Duration.ofHours(3));
        postman.deliverDue();
        assertEquals(MailState.FAILED, outbox.only().state);
        assertEquals(MishapCause.SERVER, outbox.only().mishap);
    }

    @Test
    void whatADeadSenderHeldComesBackAndItsLateWordCountsNothing() {
        letters.send(Letters.hanh(ADDRESS));
        OutboxMessage held = messages.claim(10).get(0);
        assertTrue(messages.claim(10).isEmpty(), "claimed twice");
        clock.move(config.claim().plusSeconds(1));
        OutboxMessage taken = messages.claim(10).get(0);
        assertEquals(held.id, taken.id);
        messages.missed(held, new Mishap(MishapCause.REFUSED, "too late"));
        assertEquals(MailState.SENDING, outbox.only().state);
        messages.sent(taken);
        assertEquals(MailState.SENT, outbox.only().state);
    }

    private GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(config.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** One round of the postman against a server with these answers. */
    private void meeting(Map<String, String> answers) throws IOException {
        try (StubbornServer server = answering(answers)) {
            postman.deliverDue();
            assertEquals(0, server.accepted.size());
        }
    }

    private StubbornServer answering(Map<String, String> answers) throws IOException {
        return new StubbornServer(config.port(), answers);
    }
}
