package vn.nhipcau.organisation.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Refusal;

/** Several imports at once, jobs that die, records that move between preview and confirmation. */
@QuarkusTest
@Tag("database")
class ImportRaceTest {

    private static final String FIRST = "TST-1,Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,1/QĐ-UBND,2,,";

    @Inject
    Testimony testimony;

    @Inject
    StaffImports imports;

    @Inject
    ImportDesk desk;

    @Inject
    ImportJob job;

    @Inject
    ImportBelongings belongings;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private Person bao;

    @BeforeEach
    void begin() {
        testimony.tidy();
        bao = people.bySubject("bao").orElseThrow();
    }

    @AfterEach
    void end() {
        clock.reset();
        testimony.tidy();
    }

    @Test
    void whatMovedAfterThePreviewIsNoticedAndNothingIsWritten() throws Exception {
        apply(confirmed(FIRST));
        String code = confirmed("TST-1,Lê Văn Đổi,Biên chế,20333,POS-34,01/07/2025,,1/QĐ-UBND,2,,");
        testimony.run("update person set full_name = 'Lê Văn Khác' where staff_code = 'TST-1'");
        String before = testimony.staff();
        apply(code);
        StaffImport again = now(code);
        assertEquals(ImportState.CHECKED, again.state);
        assertTrue(again.overtaken);
        assertEquals(before, testimony.staff());
        assertTrue(((String) testimony.one(
                        "select notes from staff_import_line where number = 2 order by import_id desc limit 1"))
                .contains("Lê Văn Khác"));

        String stale = "0".repeat(64);
        assertThrows(Refusal.class, () -> imports.confirm(bao, code, null), "nobody has looked at the new preview");
        assertThrows(Refusal.class, () -> imports.confirm(bao, code, stale));
        imports.confirm(bao, code, again.getPreview());
        apply(code);
        assertEquals(ImportState.DONE, now(code).state);
        assertEquals("Lê Văn Đổi", testimony.one("select full_name from person where staff_code = 'TST-1'"));
    }

    @Test
    void twoJobsShareTwoImportsAndLoseNothing() throws Exception {
        String[] rows = new String[300];
        String[] others = new String[300];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "TST-A" + i + ",Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,,400,,";
            others[i] = "TST-B" + i + ",Lê Văn Hai,Biên chế,20333,POS-33,01/07/2025,,,400,,";
        }
        List<String> codes = List.of(confirmed(rows), confirmed(others));
        together(2, job::run);
        // the second may have been passed over while the first held its row
        job.run();
        for (String code : codes) {
            assertEquals(ImportState.DONE, now(code).state);
        }
        assertEquals(600, testimony.count("select count(*) from person where staff_code like 'TST%'"));
        assertEquals(
                600,
                testimony.count("select count(*) from assignment a join person p on p.id = a.person_id"
                        + " where p.staff_code like 'TST%'"));
    }

    @Test
    void twoImportsOfTheSamePeopleMakeThemOnce() throws Exception {
        List<String> codes = List.of(confirmed(FIRST), confirmed(FIRST));
        together(2, job::run);
        job.run();
        assertEquals(1, testimony.count("select count(*) from person where staff_code = 'TST-1'"));
        assertEquals(
                1,
                codes.stream()
                        .filter(code -> now(code).state == ImportState.DONE)
                        .count(),
                "the other sees that there is nothing left to do and waits for a person");
    }

    @Test
    void aJobThatDiedIsFollowedByAnotherWhenItsClaimEnds() throws Exception {
        String before = testimony.staff();
        String code = confirmed(FIRST);
        StaffImport dead = imports.claim().orElseThrow();
        // as after kill -9 in the middle: everything was written but the end of the transaction
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    desk.apply(dead);
                    throw new IllegalStateException("killed");
                }));
        assertEquals(before, testimony.staff());
        assertEquals(ImportState.APPLYING, now(code).state);
        assertTrue(imports.claim().isEmpty(), "the claim holds");
        clock.move(Duration.ofMinutes(5));
        job.run();
        assertEquals(ImportState.DONE, now(code).state);
        assertThrows(IllegalStateException.class, () -> desk.apply(dead), "the dead come back too late");
        assertEquals(
                1,
                testimony.count("select count(*) from assignment a join person p on p.id = a.person_id"
                        + " where p.staff_code = 'TST-1'"));
    }

    @Test
    void twoPostsWithOneKeyAreOneImport() throws Exception {
        Upload upload = Upload.of("thu.csv", Sheets.csv(FIRST), false, "key-race");
        together(8, () -> {
            try {
                imports.receive(bao, upload);
            } catch (org.hibernate.exception.ConstraintViolationException second) {
                assertEquals("key-race", imports.receive(bao, upload).clientKey);
            }
        });
        assertEquals(1, testimony.count("select count(*) from staff_import"));
    }

    @Test
    void theImportsOfTwoRecordsOfOnePersonComeTogether() throws Exception {
        Person ha = people.bySubject("ha").orElseThrow();
        Upload upload = Upload.of("thu.csv", Sheets.csv(FIRST), false, "one-key");
        String baos = imports.receive(bao, upload).code;
        String has = imports.receive(ha, upload).code;
        String confirmed = confirmed(FIRST);
        assertEquals(2, belongings.of(bao).get(0).count());
        QuarkusTransaction.requiringNew().run(() -> belongings.move(ha, bao));
        assertEquals(3, belongings.of(bao).get(0).count());
        assertEquals(List.of(), belongings.of(ha));
        assertEquals(baos, imports.receive(bao, upload).code, "the kept record's key still finds its import");
        QuarkusTransaction.requiringNew().run(() -> belongings.move(bao, ha));
        assertEquals(List.of(), belongings.of(bao));
        assertTrue(List.of(baos, has, confirmed).stream()
                .allMatch(code -> now(code).uploadedBy.id.equals(ha.id)));
        assertEquals(ha.id, now(confirmed).confirmedBy.id);
    }

    @Test
    void anImportThatNeverGoesThroughIsGivenUp() throws Exception {
        String code = confirmed(FIRST);
        testimony.run("update staff_import_part set content = 'PK broken'");
        for (int i = 0; i <= StaffImport.MOST_ATTEMPTS; i++) {
            job.run();
            clock.move(Duration.ofHours(1));
        }
        assertEquals(ImportState.FAILED, now(code).state);
        assertEquals(0, testimony.count("select count(*) from person where staff_code = 'TST-1'"));
    }

    @Test
    void filesAndLinesAreForgottenAfterAMonthWhatWasDoneIsNot() throws Exception {
        String code = confirmed(FIRST);
        apply(code);
        clock.move(Duration.ofDays(31));
        imports.forgetOld();
        assertEquals(0, testimony.count("select count(*) from staff_import_line"));
        assertEquals(1, now(code).effect.peopleCreated());
    }

    private String confirmed(String... rows) throws UnreadableFile {
        String code = imports.receive(bao, Upload.of("thu.csv", Sheets.csv(rows), false, null)).code;
        desk.check(code);
        imports.confirm(bao, code, null);
        return code;
    }

    private StaffImport now(String code) {
        return QuarkusTransaction.requiringNew().call(() -> imports.byCode(code).orElseThrow());
    }

    private void apply(String code) {
        assertEquals(ImportState.CONFIRMED, now(code).state);
        job.run();
    }

    private static void together(int times, Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<Future<?>> all = java.util.stream.IntStream.range(0, times)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        start.await();
                        work.run();
                        return null;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
