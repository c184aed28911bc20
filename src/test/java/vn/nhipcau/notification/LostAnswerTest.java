package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.TestClock;

/** The mail server had the whole message, and the connection broke at the worst moment. */
@QuarkusTest
@TestProfile(OverSmtp.class)
class LostAnswerTest {

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
    void withoutAnAnswerItIsSentOnceMoreAndThenAPersonDecides() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        try (StubbornServer server = new StubbornServer(config.port(), Map.of(".", "hang up"))) {
            postman.deliverDue();
            assertEquals(MailState.QUEUED, outbox.only().state);
            assertEquals(MishapCause.UNCONFIRMED, outbox.only().mishap);
            for (int hours = 1; hours < 80; hours += 7) {
                clock.move(Duration.ofHours(7));
                postman.deliverDue();
            }
            assertEquals(2, server.accepted.size());
        }
        assertEquals(MailState.FAILED, outbox.only().state);
        assertEquals(MishapCause.UNCONFIRMED, outbox.only().mishap);
        assertNull(outbox.only().dueAt);
    }

    @Test
    void aPersonWhoSendsItAgainBeginsAnew() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        try (StubbornServer server = new StubbornServer(config.port(), Map.of(".", "hang up"))) {
            postman.deliverDue();
            clock.move(Duration.ofHours(7));
            postman.deliverDue();
            messages.retry(outbox.only().code);
            postman.deliverDue();
            assertEquals(MailState.QUEUED, outbox.only().state);
            assertEquals(3, server.accepted.size());
        }
    }

    @Test
    void goneAfterTheAnswerNothingIsSentTwice() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        letters.send(Letters.hanh("bao@example.com"));
        try (StubbornServer server = new StubbornServer(config.port(), Map.of(".", "250 taken and hang up"))) {
            for (int i = 0; i < 4; i++) {
                postman.deliverDue();
                clock.move(Duration.ofHours(7));
            }
            assertEquals(2, server.accepted.size());
        }
        assertEquals(2, outbox.in(MailState.SENT));
    }

    @Test
    void aServerThatSaysNoAtTheEndHasSaidSomething() throws Exception {
        letters.send(Letters.hanh(ADDRESS));
        try (StubbornServer server = new StubbornServer(config.port(), Map.of(".", "451 come back"))) {
            for (int i = 0; i < 4; i++) {
                postman.deliverDue();
                clock.move(Duration.ofHours(7));
            }
            assertEquals(0, server.accepted.size());
        }
        assertEquals(MailState.QUEUED, outbox.only().state);
        assertEquals(MishapCause.LATER, outbox.only().mishap);
    }
}
