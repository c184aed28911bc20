package vn.nhipcau.platform.audit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.MDC;
import vn.nhipcau.platform.access.SignedIn;

/** Writes audit rows inside the caller's transaction: no deed without its row, no row without its deed. */
@ApplicationScoped
public class AuditTrail {

    private static final int DETAIL_LIMIT = 500;

    @Inject
    AuditRows rows;

    @Inject
    Clock clock;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Instance<SignedIn> signedIn;

    /**
     * @param action what was done, "kind.verb" ("enrolment.withdrawn")
     * @param subjectKind the record's kind, as in its table
     * @param subjectKey the record's code, or its row number where it has none
     * @param detail states or reason; no personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectKind, Object subjectKey, String detail) {
        RoutingContext web = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        AuditRow row = new AuditRow();
        row.at = clock.instant();
        row.actor = web == null ? Deed.SYSTEM : signedIn.get().key().orElse(Deed.PUBLIC);
        row.action = action;
        row.subjectKind = subjectKind;
        row.subjectKey = String.valueOf(subjectKey);
        row.detail = detail != null && detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT) : detail;
        row.address = web == null ? null : web.request().remoteAddress().hostAddress();
        row.request = (String) MDC.get("request");
        rows.persist(row);
    }

    /** What was done to a record, the latest deed first; {@code subjectKind} and key as they were recorded. */
    public List<Deed> of(String subjectKind, Object subjectKey, int most) {
        return rows
                .find(
                        "subjectKind = ?1 and subjectKey = ?2 order by at desc, id desc",
                        subjectKind,
                        String.valueOf(subjectKey))
                .range(0, most - 1)
                .stream()
                .map(AuditTrail::deed)
                .toList();
    }

    /** The latest deeds of a kind, the last first. */
    public List<Deed> latest(String action, Instant since, int most) {
        return rows
                .find("action = ?1 and at >= ?2 order by at desc, id desc", action, since)
                .range(0, most - 1)
                .stream()
                .map(AuditTrail::deed)
                .toList();
    }

    /** How often something was done since then. */
    public long count(String action, Instant since) {
        return rows.count("action = ?1 and at >= ?2", action, since);
    }

    private static Deed deed(AuditRow row) {
        return new Deed(row.at, row.subjectKey, row.actor, row.action, row.detail);
    }

    @ApplicationScoped
    static class AuditRows implements PanacheRepository<AuditRow> {}
}
