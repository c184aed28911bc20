package vn.nhipcau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DemoRequestsTest {

    @Inject
    EntityManager database;

    @Test
    void threeHundredResidentsAskEachWithContactTimesAndConsent() {
        assertEquals(
                300, count("select count(*) from audit_row where detail = 'demo' and action = 'request.submitted'"));
        assertEquals(
                0,
                count("select count(*) from help_request r where not exists"
                        + " (select 1 from request_contact c where c.request_id = r.id)"));
        assertEquals(
                0,
                count("select count(*) from help_request r where not exists"
                        + " (select 1 from request_window w where w.request_id = r.id)"));
        assertEquals(
                0,
                count("select count(*) from help_request r where not exists"
                        + " (select 1 from consent c where c.subject_key = r.subject_key)"));
    }

    @Test
    void theOfficerOfDaiLocHasMuchToDo() {
        assertTrue(count("select count(*) from help_request r join unit u on u.id = r.commune_id"
                        + " where u.code = '20500' and r.state = 'SUBMITTED'")
                >= 5);
    }

    private long count(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
