package vn.nhipcau.training.enrolment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Person;

/** Classes follow the calendar, also after the job has not run for weeks, and on any number of replicas. */
@QuarkusTest
class ClassStateJobTest {

    @Inject
    Classroom classroom;

    @Inject
    CourseRuns runs;

    @Inject
    ClassStateJob job;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void aClassWhoseRegistrationBeginsIsOpenedAndOneThatMeetsIsRunning() {
        String planned = at("PLANNED", Duration.ofHours(-1), Duration.ofDays(9));
        String meeting = at("OPEN", Duration.ofDays(-30), Duration.ofHours(-1));
        String coming = at("OPEN", Duration.ofDays(-30), Duration.ofHours(1));
        String later = at("PLANNED", Duration.ofHours(1), Duration.ofDays(9));
        job.run();
        assertEquals(RunState.OPEN, classroom.run(planned).state);
        assertEquals(RunState.RUNNING, classroom.run(meeting).state);
        assertEquals(RunState.OPEN, classroom.run(coming).state);
        assertEquals(RunState.PLANNED, classroom.run(later).state);
        assertEquals(List.of("class.running OPEN → RUNNING"), deeds(meeting));
        assertEquals(List.of(), deeds(later));
    }

    @Test
    void afterALongOutageEveryStepIsCaughtUpWithItsAuditRow() {
        String forgotten = at("PLANNED", Duration.ofDays(-60), Duration.ofDays(-20));
        job.run();
        assertEquals(RunState.FINISHED, classroom.run(forgotten).state);
        assertEquals(
                List.of(
                        "class.open PLANNED → OPEN",
                        "class.running OPEN → RUNNING",
                        "class.finished RUNNING → FINISHED"),
                deeds(forgotten));
        job.run();
        assertEquals(3, deeds(forgotten).size());
    }

    @Test
    void whoStillWaitsWhenTheClassBeginsIsToldAndFreeForAnother() {
        String code = classroom.openClass(1, 60);
        List<Person> two = classroom.learners(2);
        two.forEach(person -> classroom.enrol(person, code));
        begun(code);
        job.run();
        job.run();
        assertEquals(0, classroom.run(code).waiting);
        assertEquals(
                List.of(EnrolmentState.ENROLLED, EnrolmentState.WITHDRAWN),
                classroom.of(code).stream()
                        .sorted(Comparator.comparing(one -> one.id))
                        .map(one -> one.state)
                        .toList());
        assertEquals(1, classroom.messages("training.left-over", two));
        assertEquals(1, classroom.messages("training.left-over", two.subList(1, 2)));
    }

    @Test
    void aCancelledClassIsLeftAlone() {
        String cancelled = at("CANCELLED", Duration.ofDays(-60), Duration.ofDays(-20));
        job.run();
        assertEquals(RunState.CANCELLED, classroom.run(cancelled).state);
        assertEquals(List.of(), deeds(cancelled));
    }

    @Test
    void fourReplicasShareTheWorkAndMoveEveryClassOnce() throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            codes.add(at("OPEN", Duration.ofDays(-60), Duration.ofHours(-1)));
        }
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        List<Callable<Void>> four = List.of(this::runOnce, this::runOnce, this::runOnce, this::runOnce);
        for (Future<Void> done : replicas.invokeAll(four)) {
            done.get();
        }
        replicas.shutdown();
        for (String code : codes) {
            assertEquals(RunState.RUNNING, classroom.run(code).state);
            assertEquals(1, deeds(code).size(), code);
        }
    }

    @Test
    void thePageAndTheProgramsReadTheStateOfTheDatesBeforeTheJobHasRun() {
        String planned = at("PLANNED", Duration.ofHours(-1), Duration.ofDays(9));
        RestAssured.get("/classes/" + planned).then().body(containsString("Đang nhận đăng ký"));
        RestAssured.get("/api/v1/classes/" + planned)
                .then()
                .body("summary.state", is("open"))
                .body("summary.open", is(true));
        assertEquals(RunState.PLANNED, classroom.run(planned).state);
    }

    private Void runOnce() {
        job.run();
        return null;
    }

    /** A class of eight hours in this state, with registration and first session so far from now. */
    private String at(String state, Duration opens, Duration starts) {
        String code = classroom.openClass(5, 60);
        at(code, state, opens, starts);
        return code;
    }

    private void begun(String code) {
        at(code, "OPEN", Duration.ofDays(-30), Duration.ofHours(-1));
    }

    private void at(String code, String state, Duration opens, Duration starts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update course_run set state = ?2, registration_opens = ?3,"
                                + " registration_closes = ?4, starts_at = ?5, ends_at = ?6 where code = ?1")
                        .setParameter(1, code)
                        .setParameter(2, state)
                        .setParameter(3, now.plus(opens))
                        .setParameter(4, now.plus(starts).minusSeconds(60))
                        .setParameter(5, now.plus(starts))
                        .setParameter(6, now.plus(starts).plus(Duration.ofHours(8)))
                        .executeUpdate());
    }

    private List<String> deeds(String code) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select concat(action, ' ', detail) from audit_row where subject_kind = 'course_run'"
                                        + " and subject_key = ?1 order by id")
                        .setParameter(1, code)
                        .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }
}
