package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several senders at once, as on several replicas. */
@QuarkusTest
@Tag("database")
@TestProfile(OverSmtp.class)
class PostmenRaceTest {

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

    @BeforeEach
    void begin() {
        outbox.empty();
    }

    @Test
    void twoSendersSendEachOfTwoHundredMessagesOnce() throws Exception {
        for (int i = 0; i < 200; i++) {
            letters.send(Letters.hanh("person" + i + "@example.com"));
        }
        GreenMail server = started();
        try {
            together(2, postman::deliverDue);
            Set<String> ids = new HashSet<>();
            for (Message mail : server.getReceivedMessages()) {
                assertTrue(ids.add(mail.getHeader("Message-ID")[0]), "sent twice");
            }
            assertEquals(200, ids.size());
            assertEquals(200, outbox.in(MailState.SENT));
        } finally {
            server.stop();
        }
    }

    @Test
    void noMessageIsClaimedByTwo() throws Exception {
        for (int i = 0; i < 100; i++) {
            letters.send(Letters.hanh("person" + i + "@example.com"));
        }
        List<Long> claimed = new CopyOnWriteArrayList<>();
        together(4, () -> {
            List<OutboxMessage> bag = messages.claim(7);
            while (!bag.isEmpty()) {
                bag.forEach(message -> claimed.add(message.id));
                bag = messages.claim(7);
            }
        });
        assertEquals(100, claimed.size());
        assertEquals(100, new HashSet<>(claimed).size());
    }

    private GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(config.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static void together(int count, Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            running.add(threads.submit(() -> {
                start.await();
                work.run();
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }
}
