package vn.nhipcau.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The table for tests that count what is in it; demo data and other tests write there too. */
@ApplicationScoped
class EmptyOutbox {

    @Inject
    OutboxMessages messages;

    void empty() {
        QuarkusTransaction.requiringNew().run(() -> messages.deleteAll());
    }

    OutboxMessage only() {
        List<OutboxMessage> all = QuarkusTransaction.requiringNew().call(() -> messages.listAll());
        if (all.size() != 1) {
            throw new AssertionError("not one message but " + all.size());
        }
        return all.get(0);
    }

    /** As after a sender died between sending and writing it down, and its claim has ended. */
    void forgetThatItWasSent() {
        QuarkusTransaction.requiringNew()
                .run(() -> messages.update(
                        "state = ?1, sentAt = null, dueAt = createdAt where state = ?2",
                        MailState.SENDING,
                        MailState.SENT));
    }

    long in(MailState state) {
        return QuarkusTransaction.requiringNew().call(() -> messages.count("state", state));
    }
}
