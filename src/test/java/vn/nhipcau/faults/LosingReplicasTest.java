package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One of two instances goes away: asked to, or killed, or killed again and again while everybody works. */
@Tag("faults")
class LosingReplicasTest {

    private static final Logger LOG = Logger.getLogger(LosingReplicasTest.class);
    private static final int KILLS = 8;

    private TwoReplicas city;
    private Oracle oracle;

    @BeforeEach
    void begin() throws Exception {
        city = TwoReplicas.running();
        oracle = new Oracle(city);
    }

    @AfterEach
    void bothAgain() throws Exception {
        for (Replica replica : List.of(city.one, city.two)) {
            if (!replica.isAlive()) {
                replica.ready();
            }
        }
        city.balancer.awaitAll();
    }

    @Test
    void aSessionOutlivesTheInstanceThatBeganIt() throws Exception {
        String servant = new Stage(city.tables).civilServants(1).get(0);
        Visitor visitor = city.visitor();
        Visitor.Answer home = visitor.signIn(servant, "civil-servant");
        assertEquals(200, home.status(), home.body());
        assertTrue(home.body().contains("/sign-out"), "not signed in");
        for (Replica lost : List.of(city.one, city.two)) {
            lost.kill();
            for (int i = 0; i < 4; i++) {
                Visitor.Answer page = visitor.get("/my-learning");
                assertEquals(200, page.status(), "after losing " + lost.name + ": " + page.location());
            }
            // the language form carries a token that the other instance gave out
            assertEquals(
                    303,
                    visitor.post("/my-learning", "/language", "to", "vi", "back", "/")
                            .status());
            lost.ready();
            city.balancer.awaitAll();
        }
    }

    @Test
    void anInstanceAskedToEndIsNotReadyAtOnceServesOnAndIsGoneInAMoment() throws Exception {
        Thread asking = new Thread(() -> {
            while (city.one.isAlive()) {
                city.one.status("/about");
            }
        });
        asking.start();
        Duration took = city.one.terminate();
        asking.join();
        LOG.infof("ended in %s", took);
        assertTrue(took.toSeconds() >= 5 && took.toSeconds() < 25, took.toString());
    }

    @Test
    void asInstancesAreReplacedOneByOneNobodyNoticesAnything() throws Exception {
        Stage stage = new Stage(city.tables);
        List<String> classes = stage.classes(2, 10);
        long before = city.mail.repeats();
        Load load = new Load(city).enrolling(stage.civilServants(60), classes).asking();
        for (Replica replica : List.of(city.one, city.two)) {
            LOG.infof("%s ended in %s", replica.name, replica.terminate());
            replica.ready();
            city.balancer.awaitAll();
        }
        Ledger ledger = load.finished();
        LOG.infof("replaced both: %s", ledger);
        assertEquals(0, ledger.misses.get() + ledger.surprises.get(), ledger.toString());
        oracle.nothingIsLost(ledger);
        oracle.seatsAddUp(classes);
        assertEquals(before, oracle.everyMessageArrived(before));
    }

    @Test
    void killedAgainAndAgainUnderLoadNothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
        Stage stage = new Stage(city.tables);
        List<String> classes = stage.classes(10, 12);
        List<Stage.Invited> invitations = stage.invitations(30);
        long before = city.mail.repeats();
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        Load load = new Load(city)
                .enrolling(stage.civilServants(300), classes)
                .accepting(invitations)
                .asking();
        for (int i = 0; i < KILLS; i++) {
            TimeUnit.MILLISECONDS.sleep(500 + chance.nextInt(4000));
            Replica victim = chance.nextBoolean() ? city.one : city.two;
            victim.kill();
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(1500));
            victim.ready();
        }
        Ledger ledger = load.finished();
        long repeats = oracle.everyMessageArrived(before + KILLS) - before;
        LOG.infof("%d kills (seed %d): %s; %d messages repeated", KILLS, seed, ledger, repeats);
        oracle.nothingIsLost(ledger);
        oracle.nothingIsThereTwice();
        oracle.seatsAddUp(classes);
        oracle.oneVisitForEachRequest(invitations, ledger);
        assertEquals(0, ledger.surprises.get(), ledger.toString());
    }
}
