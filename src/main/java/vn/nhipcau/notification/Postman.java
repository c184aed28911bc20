package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

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

    /** Until nothing is due or the server does not answer. */
    void deliverDue() {
        boolean going = true;
        while (going) {
            List<OutboxMessage> bag = messages.claim(config.batchSize());
            going = !bag.isEmpty() && deliver(new ArrayDeque<>(bag));
        }
    }

    private boolean deliver(Deque<OutboxMessage> bag) {
        try (Delivery.Round round = delivery.open()) {
            while (!bag.isEmpty() && round.isOpen()) {
                deliver(bag.poll(), round);
            }
        } catch (MessagingException unreachable) {
            Mishap why = Diagnosis.of(unreachable);
            LOG.warnf("The mail server cannot be used: %s", why.detail());
            bag.stream().filter(messages::attempt).forEach(message -> messages.missed(message, why));
            return false;
        }
        bag.forEach(messages::giveBack);
        return bag.isEmpty();
    }

    private void deliver(OutboxMessage message, Delivery.Round round) {
        if (!messages.attempt(message)) {
            return;
        }
        Optional<Mishap> mishap = tried(message, round);
        if (mishap.isEmpty()) {
            messages.sent(message);
        } else {
            LOG.infof("Message %s was not sent: %s", message.code, mishap.get().cause());
            messages.missed(message, mishap.get());
        }
    }

    private static Optional<Mishap> tried(OutboxMessage message, Delivery.Round round) {
        try {
            round.deliver(message);
            return Optional.empty();
        } catch (MessagingException | RuntimeException problem) {
            return Optional.of(Diagnosis.of(problem));
        }
    }
}
