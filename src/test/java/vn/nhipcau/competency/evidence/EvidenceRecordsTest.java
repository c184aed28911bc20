package vn.nhipcau.competency.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.competency.framework.Competencies;
import vn.nhipcau.organisation.staff.People;

@QuarkusTest
@Tag("database")
class EvidenceRecordsTest {

    @Inject
    EvidenceRecords records;

    @Inject
    Competencies competencies;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void tenCopiesOfOneMessageAtOnceAreKeptOnce() throws Exception {
        UUID uuid = UUID.randomUUID();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            Callable<Boolean> copy = () -> QuarkusTransaction.requiringNew().call(() -> records.add(said(uuid)));
            List<Future<Boolean>> answers =
                    threads.invokeAll(Stream.generate(() -> copy).limit(10).toList());
            int kept = 0;
            for (Future<Boolean> answer : answers) {
                kept += answer.get() ? 1 : 0;
            }
            assertEquals(1, kept);
            assertEquals(1, QuarkusTransaction.requiringNew().call(() -> records.count("uuid", uuid)));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theDatabaseRefusesToChangeEvidence() {
        assertThrows(
                PersistenceException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update evidence set level = 4 limit 1")
                                .executeUpdate()));
    }

    private Evidence said(UUID uuid) {
        return new Evidence(
                uuid,
                people.bySubject("mai").orElseThrow(),
                competencies.byCode("DIG-02").orElseThrow(),
                2,
                EvidenceSource.SELF,
                LocalDate.now(clock));
    }
}
