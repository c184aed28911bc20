package vn.nhipcau.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import vn.nhipcau.platform.database.ManyRows;

/** Audit rows for work that touches thousands of records at once, written by the job that does what a person ordered. */
@ApplicationScoped
public class ManyDeeds {

    @Inject
    Clock clock;

    /**
     * Writes a row for each record inside the transaction of the connection.
     *
     * @param actor the random key of the person who ordered it
     * @param details by the record's code: what was done to it; no personal data
     */
    public void record(
            Connection connection, String actor, String action, String subjectKind, Map<String, String> details)
            throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        ManyRows rows = new ManyRows("audit_row", "at", "actor", "action", "subject_kind", "subject_key", "detail");
        details.forEach((key, detail) -> rows.add(now, actor, action, subjectKind, key, detail));
        rows.save(connection);
    }
}
