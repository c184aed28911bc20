package vn.nhipcau.notification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;

/** All messages, and the steps of sending one; each step is a short transaction and none is open while mail travels. */
@ApplicationScoped
class OutboxMessages implements PanacheRepository<OutboxMessage> {

    @Inject
    MailConfig config;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Takes due messages for one sender; those that another sender is taking right now are passed over. */
    @Transactional
    List<OutboxMessage> claim(int most) {
        Instant now = clock.instant();
        String sender = RandomCode.next();
        List<OutboxMessage> due = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from outbox_message where due_at <= ?1 order by due_at limit ?2 for update skip locked",
                        OutboxMessage.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
        due.forEach(message -> message.claimedBy(sender, now.plus(config.claim())));
        return due;
    }

    /** Counts the attempt and renews the claim; false if another sender has taken the message over. */
    @Transactional
    boolean attempt(OutboxMessage message) {
        Optional<OutboxMessage> mine = stillMine(message);
        mine.ifPresent(kept -> kept.attempted(clock.instant().plus(config.claim())));
        return mine.isPresent();
    }

    @Transactional
    void sent(OutboxMessage message) {
        stillMine(message).ifPresent(kept -> kept.sent(clock.instant()));
    }

    @Transactional
    void missed(OutboxMessage message, Mishap why) {
        stillMine(message).ifPresent(kept -> {
            Instant now = clock.instant();
            kept.missed(why, now, now.plus(pause(kept.attempts)));
            if (kept.state == MailState.FAILED) {
                audit.record(
                        "mail.failed", "outbox_message", kept.code, why.cause().name());
            }
        });
    }

    @Transactional
    void giveBack(OutboxMessage message) {
        stillMine(message).ifPresent(kept -> kept.givenBack(clock.instant()));
    }

    Page<MailLine> matching(MailQuery query) {
        List<MailLine> rows = getEntityManager()
                .unwrap(Session.class)
                .createQuery(
                        "select " + MailLine.COLUMNS + " from OutboxMessage m" + query.where() + " order by m.id desc",
                        MailLine.class)
                .setProperties(query.parameters())
                .setFirstResult(query.offset())
                .setMaxResults(query.size())
                .getResultList();
        return query.of(rows, count("from OutboxMessage m" + query.where(), query.parameters()));
    }

    Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        getEntityManager()
                .createQuery("select m.state, count(*) from OutboxMessage m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    List<String> kinds() {
        return getEntityManager()
                .createQuery("select distinct m.kind from OutboxMessage m order by m.kind", String.class)
                .getResultList();
    }

    /** With their bodies, for development's letter box. */
    Page<OutboxMessage> containing(SentMailQuery query) {
        String where = "where concat(recipientName, ' ', address, ' ', subject) like ?1 escape '!' order by id desc";
        PanacheQuery<OutboxMessage> found = find(where, query.pattern());
        List<OutboxMessage> rows =
                found.range(query.offset(), query.offset() + query.size() - 1).list();
        return query.of(rows, found.count());
    }

    Optional<OutboxMessage> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Transactional
    void retry(String code) {
        OutboxMessage message = find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
        if (!message.isRetryable()) {
            throw Refusal.conflict("notification", "retry_too_late");
        }
        message.retried(clock.instant(), config.patience());
        audit.record("mail.retried", "outbox_message", code, null);
    }

    /** Sends all failed messages again. @return how many */
    @Transactional
    int retryFailed() {
        Instant now = clock.instant();
        int retried = update(
                "state = ?1, attempts = 0, unconfirmed = 0, dueAt = ?2, givesUpAt = ?3 where state = ?4",
                MailState.QUEUED,
                now,
                now.plus(config.patience()),
                MailState.FAILED);
        audit.record("mail.retried", "outbox_message", "failed", Integer.toString(retried));
        return retried;
    }

    private Optional<OutboxMessage> stillMine(OutboxMessage message) {
        return find("id = ?1 and claim = ?2", message.id, message.claim)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private Duration pause(int attempts) {
        return BackOff.pause(
                attempts,
                config.firstPause(),
                config.longestPause(),
                ThreadLocalRandom.current().nextDouble());
    }
}
