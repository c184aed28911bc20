package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.nhipcau.platform.watch.Watched;

/** What an operator wants to know of the mail: does it flow, and who must be helped? */
@ApplicationScoped
class OutboxWatch implements Watched {

    @Inject
    OutboxMessages messages;

    @Inject
    Clock clock;

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("nhipcau.outbox.queued", "Messages on their way", this::onTheirWay),
                new Figure(
                        "nhipcau.outbox.failed",
                        "Messages given up, waiting for a person",
                        () -> messages.count("state", MailState.FAILED)),
                new Figure(
                        "nhipcau.outbox.oldest.age.seconds",
                        "How long the oldest message that is still on its way has waited",
                        this::oldestAge));
    }

    private double onTheirWay() {
        return messages.count("dueAt is not null");
    }

    private double oldestAge() {
        return messages.find("dueAt is not null order by createdAt")
                .firstResultOptional()
                .map(oldest ->
                        Duration.between(oldest.createdAt, clock.instant()).toSeconds())
                .orElse(0L);
    }
}
