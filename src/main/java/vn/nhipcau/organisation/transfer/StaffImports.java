package vn.nhipcau.organisation.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** All imports of staff lists, and the steps of one; each step is a transaction. */
@ApplicationScoped
class StaffImports implements PanacheRepository<StaffImport> {

    private static final String WITH_PEOPLE =
            "from StaffImport i join fetch i.uploadedBy left join fetch i.confirmedBy ";
    private static final String KIND = "staff_import";

    @Inject
    StoredFiles files;

    @Inject
    ImportLines lines;

    @Inject
    AuditTrail audit;

    @Inject
    ImportLimits limits;

    @Inject
    Clock clock;

    /** Stores a file; the same key with the same file gives the first import again. */
    @Transactional
    StaffImport receive(Person by, Upload upload) {
        Optional<StaffImport> before = upload.key() == null
                ? Optional.empty()
                : find("uploadedBy = ?1 and clientKey = ?2", by, upload.key()).firstResultOptional();
        if (before.isPresent()) {
            if (!before.get().digest.equals(upload.digest()) || before.get().dryRun != upload.dryRun()) {
                throw Refusal.conflict(Vocabulary.BUNDLE, "key_reused");
            }
            return before.get();
        }
        Instant now = clock.instant();
        StaffImport received = new StaffImport(by, upload, now, now.plus(limits.claim()));
        persistAndFlush(received);
        files.save(received.id, upload.content());
        audit.record(
                "staff-import.uploaded", KIND, received.code, upload.format().name());
        return received;
    }

    Optional<StaffImport> byCode(String code) {
        return find(WITH_PEOPLE + "where i.code = ?1", code).firstResultOptional();
    }

    Page<StaffImport> newest(PageQuery query) {
        List<StaffImport> rows = find(WITH_PEOPLE + "order by i.id desc")
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(rows, count());
    }

    /**
     * A person says yes to what the preview shows.
     *
     * @param preview the one that was seen; null from a program that did not look, which is enough for the first one only
     */
    @Transactional
    void confirm(Person by, String code, String preview) {
        StaffImport one = locked(code);
        if (!one.isConfirmable()) {
            throw Refusal.conflict(Vocabulary.BUNDLE, reason(one));
        }
        if (preview == null ? one.overtaken : !preview.equals(one.getPreview())) {
            throw Refusal.conflict(Vocabulary.BUNDLE, "preview_changed");
        }
        one.confirmed(by, clock.instant());
        audit.record("staff-import.confirmed", KIND, code, null);
    }

    /** Forgets the file and its lines; nothing was written yet. */
    @Transactional
    void withdraw(String code) {
        StaffImport one = locked(code);
        if (!one.state.next().contains(ImportState.WITHDRAWN)) {
            throw Refusal.conflict(Vocabulary.BUNDLE, "withdraw_too_late");
        }
        one.withdrawn(clock.instant());
        files.forget(one.id);
        lines.forget(one.id);
        audit.record("staff-import.withdrawn", KIND, code, null);
    }

    /** Takes an import that is due for one job; those that another job is taking right now are passed over. */
    @Transactional
    Optional<StaffImport> claim() {
        Instant now = clock.instant();
        Optional<StaffImport> due = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from staff_import where due_at <= ?1 order by due_at limit 1 for update skip locked",
                        StaffImport.class)
                .setParameter(1, now)
                .uniqueResultOptional();
        due.ifPresent(one -> {
            if (one.isWornOut()) {
                one.failed(now);
                audit.record("staff-import.failed", KIND, one.code, null);
            } else {
                one.claimedBy(RandomCode.next(), now, now.plus(limits.claim()));
            }
        });
        return due;
    }

    /** Says how far it is and renews the claim, at once and whatever becomes of the caller's transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void progress(StaffImport mine, int percent) {
        int still = update(
                "percent = ?1, dueAt = ?2 where id = ?3 and claim = ?4",
                percent,
                clock.instant().plus(limits.claim()),
                mine.id,
                mine.claim);
        if (still == 0) {
            throw new IllegalStateException("another job has taken the import over");
        }
    }

    /** Something went wrong on the way: another try soon. */
    @Transactional
    void missed(StaffImport mine) {
        update(
                "dueAt = ?1 where id = ?2 and claim = ?3",
                clock.instant().plus(limits.claim().dividedBy(6).multipliedBy(mine.attempts)),
                mine.id,
                mine.claim);
    }

    /** Files and lines of old imports; what they did stays on record. */
    @Transactional
    void forgetOld() {
        Instant before = clock.instant().minus(limits.kept());
        for (StaffImport old : list("uploadedAt < ?1 and state = ?2", before, ImportState.CHECKED)) {
            old.withdrawn(clock.instant());
        }
        files.forgetBefore(before);
    }

    /** The import of a claim, locked until the transaction ends; empty if another job has it now. */
    Optional<StaffImport> stillMine(StaffImport mine) {
        return find("id = ?1 and claim = ?2", mine.id, mine.claim)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The random key of the person who said yes. */
    String findConfirmer(long id) {
        return getEntityManager()
                .createQuery("select i.confirmedBy.code from StaffImport i where i.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    StaffImport locked(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    private static String reason(StaffImport one) {
        if (one.state != ImportState.CHECKED) {
            return "confirm_too_late";
        }
        return one.dryRun ? "confirm_dry_run" : one.tally.wrong() > 0 ? "confirm_wrong" : "confirm_nothing";
    }
}
