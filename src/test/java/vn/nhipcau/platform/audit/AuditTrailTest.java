package vn.nhipcau.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.text.RandomCode;

@QuarkusTest
@Tag("database")
class AuditTrailTest {

    @Inject
    AuditTrail trail;

    @Inject
    EntityManager database;

    @Test
    void aDeedOfAJobIsTheSystems() {
        String key = RandomCode.next();
        QuarkusTransaction.requiringNew().run(() -> trail.record("test.done", "test", key, "A → B"));
        assertEquals("system", of(key, "actor"));
    }

    @Test
    void aDeedThatIsUndoneLeavesNoRow() {
        String key = RandomCode.next();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record("test.done", "test", key, null);
                    throw new IllegalStateException("undone");
                }));
        assertEquals(0, rows(key));
    }

    @Test
    void thereIsNoRowWithoutATransaction() {
        assertThrows(TransactionalException.class, () -> trail.record("test.done", "test", "x", null));
    }

    @Test
    void rowsAreNeverChanged() {
        String key = RandomCode.next();
        QuarkusTransaction.requiringNew().run(() -> trail.record("test.done", "test", key, null));
        Exception refused = assertThrows(
                Exception.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update audit_row set actor = 'x' where subject_key = ?1")
                                .setParameter(1, key)
                                .executeUpdate()));
        assertTrue(String.valueOf(refused.getMessage()).contains("never changed"), refused.getMessage());
        assertEquals(1, rows(key));
    }

    @Test
    void rowsAreKeptForTwoYears() {
        String fresh = RandomCode.next();
        String old = RandomCode.next();
        QuarkusTransaction.requiringNew().run(() -> {
            trail.record("test.done", "test", fresh, null);
            database.createNativeQuery("insert into audit_row (at, actor, action, subject_kind, subject_key)"
                            + " values (utc_timestamp() - interval 25 month, 'system', 'test.done', 'test', ?1)")
                    .setParameter(1, old)
                    .executeUpdate();
        });
        Exception refused = assertThrows(Exception.class, () -> delete(fresh));
        assertTrue(String.valueOf(refused.getMessage()).contains("kept for two years"), refused.getMessage());
        assertEquals(1, rows(fresh));
        assertEquals(1, delete(old));
    }

    private int delete(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("delete from audit_row where subject_key = ?1")
                        .setParameter(1, key)
                        .executeUpdate());
    }

    private String of(String key, String column) {
        return (String) database.createNativeQuery("select " + column + " from audit_row where subject_key = ?1")
                .setParameter(1, key)
                .getSingleResult();
    }

    private int rows(String key) {
        return ((Number) database.createNativeQuery("select count(*) from audit_row where subject_key = ?1")
                        .setParameter(1, key)
                        .getSingleResult())
                .intValue();
    }
}
