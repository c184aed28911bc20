package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.nhipcau.platform.job.Rounds;

/**
 * Sends what is due. Any number of postmen may be about, in one process or many: each message is claimed by one. If a
 * postman dies, its messages come back when the claim ends, and only the one in flight may arrive twice.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    @Inject
    OutboxMessages messages;

    @Inject
    Delivery delivery;

    @Inject
    MailConfig config;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    /** Until nothing is due, the server does not answer, or this replica is asked to end. */
    void deliverDue() {
        boolean going = true;
        while (going && !rounds.areEnding()) {
            List<OutboxMessage> bag = messages.claim(config.batchSize());
            going = !bag.isEmpty() && deliver(new ArrayDeque<>(bag));
        }
    }

    private boolean deliver(Deque<OutboxMessage> bag) {
        try (Delivery.Round round = delivery.open()) {
            while (!bag.isEmpty() && round.isOpen() && !rounds.areEnding()) {
                deliver(bag.poll(), round);
            }
        } catch (MessagingException unreachable) {
            Mishap why = Diagnosis.of(unreachable);
            LOG.warnf("The mail server cannot be used: %s", why.detail());
            bag.stream()
                    .filter(message -> stubbornly(() -> messages.attempt(message)))
                    .forEach(message -> writeDown(() -> messages.missed(message, why)));
            return false;
        }
        bag.forEach(message -> writeDown(() -> messages.giveBack(message)));
        return bag.isEmpty();
    }

    private void deliver(OutboxMessage message, Delivery.Round round) {
        if (!stubbornly(() -> messages.attempt(message))) {
            return;
        }
        Optional<Mishap> mishap = tried(message, round);
        if (mishap.isEmpty()) {
            writeDown(() -> messages.sent(message));
        } else {
            LOG.infof("Message %s was not sent: %s", message.code, mishap.get().cause());
            writeDown(() -> messages.missed(message, mishap.get()));
        }
    }

    private static Optional<Mishap> tried(OutboxMessage message, Delivery.Round round) {
        try {
            round.deliver(message);
            return Optional.empty();
        } catch (MessagingException | RuntimeException problem) {
            Mishap seen = Diagnosis.of(problem);
            boolean unconfirmed = seen.cause() == MishapCause.SERVER && round.isUnconfirmed();
            return Optional.of(unconfirmed ? new Mishap(MishapCause.UNCONFIRMED, seen.detail()) : seen);
        }
    }

    private void writeDown(Runnable step) {
        stubbornly(() -> {
            step.run();
            return true;
        });
    }

    /**
     * What the mail server took and nobody wrote down is sent again, and what was claimed and not given back waits for
     * the end of the claim. So while the database is away each step is tried again, as long as a claim lasts.
     */
    private <T> T stubbornly(Supplier<T> step) {
        for (Instant until = clock.instant().plus(config.claim()); ; ) {
            try {
                return step.get();
            } catch (RuntimeException away) {
                if (!clock.instant().isBefore(until)) {
                    throw away;
                }
                LOG.warnf("The outbox could not be written and is tried again: %s", away.getMessage());
                pause(away);
            }
        }
    }

    private static void pause(RuntimeException away) {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }
}
