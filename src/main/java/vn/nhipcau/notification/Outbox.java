package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;

/** Messages on their way. A row is written in the caller's transaction; a job sends it. */
@ApplicationScoped
public class Outbox {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9.-]{0,59}");

    @Inject
    OutboxMessages messages;

    @Inject
    LetterPress press;

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    /**
     * Queues a message.
     *
     * @param kind what it is about, "training.enrolled"; people choose by kind what they receive
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Recipient to, String kind, Letter letter) {
        send(to, kind, letter, null);
    }

    /** Queues a message with a calendar part. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Recipient to, String kind, Letter letter, Appointment appointment) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind is like training.enrolled: " + kind);
        }
        Instant now = clock.instant();
        OutboxMessage message = new OutboxMessage(to, kind, press.print(letter, to), now, config.patience());
        if (appointment != null) {
            message.inviting(Invitation.of(appointment, to, config, now));
        }
        messages.persist(message);
    }

    /** How many messages were given up and wait for a person. */
    public long failed() {
        return messages.counts().getOrDefault(MailState.FAILED, 0L);
    }

    /** How many messages a mail server has taken. */
    public long sent() {
        return messages.counts().getOrDefault(MailState.SENT, 0L);
    }
}
