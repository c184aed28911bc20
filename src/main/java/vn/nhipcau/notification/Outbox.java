package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Messages on their way. A row is written in the caller's transaction; a job sends it. */
@ApplicationScoped
public class Outbox {

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
    public void send(Recipient to, String kind, Letter letter, Appointment appointment) {}
}
