package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is stopped, killed or frozen while everybody works, and comes back; nobody restarts an instance. */
@Tag("faults")
class DatabaseFaultsTest {

    private static final Logger LOG = Logger.getLogger(DatabaseFaultsTest.class);

    private TwoReplicas city;
    private Oracle oracle;

    @BeforeEach
    void begin() throws Exception {
        city = TwoReplicas.running();
        oracle = new Oracle(city);
    }

    /** Something that takes the database away and something that gives it back. */
    private interface Deed {
        void run() throws Exception;
    }

    @Test
    void stoppedAndStarted() throws Exception {
        through("stopped", city.database::stop, 10, city.database::start, Duration.ofSeconds(6));
    }

    @Test
    void killedAndStarted() throws Exception {
        through("killed", city.database::kill, 5, city.database::start, Duration.ofSeconds(6));
    }

    @Test
    void frozenAndThawed() throws Exception {
        through("frozen", city.database::freeze, 40, city.database::thaw, Duration.ofSeconds(31));
    }

    @Test
    void anInstanceThatStartsBeforeItsDatabaseWaitsForIt() throws Exception {
        city.database.stop();
        Replica early = city.replica("early").start();
        TimeUnit.SECONDS.sleep(15);
        assertTrue(early.isAlive(), "it gave up");
        assertFalse(early.isReady());
        city.database.start();
        long began = System.nanoTime();
        early.awaitReady();
        LOG.infof("ready %s after its database", Duration.ofNanos(System.nanoTime() - began));
        early.close();
        awaitBoth();
    }

    private void through(String what, Deed away, int seconds, Deed back, Duration longestAnswer) throws Exception {
        Stage stage = new Stage(city.tables);
        List<String> classes = stage.classes(4, 10);
        List<Stage.Invited> invitations = stage.invitations(10);
        long before = city.mail.repeats();
        Visitor servant = city.visitor();
        servant.signIn(stage.civilServants(1).get(0), "civil-servant");
        Load load = new Load(city)
                .enrolling(stage.civilServants(100), classes)
                .accepting(invitations)
                .asking();
        TimeUnit.SECONDS.sleep(2);
        away.run();
        long gone = System.nanoTime();
        Awaitility.await("readiness turns red")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !city.one.isReady() && !city.two.isReady());
        Duration red = Duration.ofNanos(System.nanoTime() - gone);
        Visitor.Answer page = servant.get("/my-learning");
        Visitor.Answer api = city.visitor().getJson("/api/v1/courses");
        Visitor.Answer still = city.visitor().get("/help");
        TimeUnit.SECONDS.sleep(seconds);
        back.run();
        long returned = System.nanoTime();
        awaitBoth();
        Duration ready = Duration.ofNanos(System.nanoTime() - returned);
        Ledger ledger = load.finished();
        long repeats = oracle.everyMessageArrived(before + 2) - before;
        LOG.infof(
                "database %s: not ready after %s; page %d in %s, API %d in %s, page without records %d; ready again %s"
                        + " after its return; %s; %d messages repeated",
                what,
                red,
                page.status(),
                page.took(),
                api.status(),
                api.took(),
                still.status(),
                ready,
                ledger,
                repeats);
        assertEquals(503, page.status(), page.body());
        assertEquals("10", page.retryAfter());
        assertTrue(page.body().contains("Dữ liệu đã lưu vẫn an toàn"), page.body());
        assertEquals(503, api.status(), api.body());
        assertTrue(api.body().contains("\"code\":\"web.unavailable\""), api.body());
        assertEquals(200, still.status());
        assertTrue(page.took().compareTo(longestAnswer) < 0, page.took().toString());
        assertTrue(api.took().compareTo(longestAnswer) < 0, api.took().toString());
        assertEquals(0, ledger.surprises.get(), ledger.toString());
        oracle.nothingIsLost(ledger);
        oracle.nothingIsThereTwice();
        oracle.seatsAddUp(classes);
        oracle.oneVisitForEachRequest(invitations, ledger);
    }

    private void awaitBoth() {
        Awaitility.await("both are ready again")
                .atMost(Duration.ofSeconds(40))
                .until(() -> city.one.isReady() && city.two.isReady());
    }
}
