package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.volunteering.request.Doorkeeper.Door.REQUEST_BY_ADDRESS;
import static vn.nhipcau.volunteering.request.Doorkeeper.Door.REQUEST_BY_PHONE;
import static vn.nhipcau.volunteering.request.Doorkeeper.Door.UNKNOWN_CODE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.TestClock;

/** Two doorkeepers as on two replicas: they count in one book. */
@QuarkusTest
class DoorkeeperTest {

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager tables;

    @Inject
    TestClock clock;

    private final String visitor = "192.0.2.1 " + UUID.randomUUID();
    private Doorkeeper one;
    private Doorkeeper two;

    @BeforeEach
    void open() {
        clock.moveTo(Instant.parse("2026-11-23T02:00:00Z"));
        one = doorkeeper();
        two = doorkeeper();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theEleventhRequestOfAnHourIsToldWhenToComeAgainWhicheverReplicaItMeets() {
        for (int i = 0; i < 10; i++) {
            assertEquals(Optional.empty(), (i % 2 == 0 ? one : two).knock(REQUEST_BY_ADDRESS, visitor));
        }
        Instant again = one.knock(REQUEST_BY_ADDRESS, visitor).orElseThrow();
        assertTrue(
                again.isAfter(clock.instant()) && !again.isAfter(clock.instant().plus(Duration.ofMinutes(7))));
        assertTrue(two.knock(REQUEST_BY_ADDRESS, visitor).isPresent());
        assertEquals(Optional.empty(), two.knock(REQUEST_BY_ADDRESS, "192.0.2.2 " + visitor));
        assertEquals(Optional.empty(), two.knock(REQUEST_BY_PHONE, visitor));
        clock.moveTo(again.plusMillis(1));
        assertEquals(Optional.empty(), two.knock(REQUEST_BY_ADDRESS, visitor));
    }

    @Test
    void ofThirtyKnocksAtOnceOnTwoReplicasTenAreWelcome() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<Optional<Instant>>> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Doorkeeper met = i % 2 == 0 ? one : two;
            answers.add(threads.submit(() -> met.knock(REQUEST_BY_ADDRESS, visitor)));
        }
        int welcome = 0;
        for (Future<Optional<Instant>> answer : answers) {
            welcome += answer.get().isEmpty() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(10, welcome);
    }

    @Test
    void aClockThatWasAheadForADayLocksNobodyOutWhenItIsRight() {
        Instant right = clock.instant();
        clock.moveTo(right.plus(Duration.ofDays(1)));
        for (int i = 0; i < 11; i++) {
            two.knock(REQUEST_BY_ADDRESS, visitor);
        }
        assertTrue(two.knock(REQUEST_BY_ADDRESS, visitor).isPresent());
        clock.moveTo(right.plus(Duration.ofMinutes(1)));
        for (int i = 0; i < 10; i++) {
            assertEquals(Optional.empty(), (i % 2 == 0 ? one : two).knock(REQUEST_BY_ADDRESS, visitor));
        }
        assertTrue(one.knock(REQUEST_BY_ADDRESS, visitor).isPresent());
    }

    @Test
    void lookingWhetherTheDoorIsOpenCountsNothing() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.empty(), one.closed(UNKNOWN_CODE, visitor));
        }
    }

    @Test
    void aHouseholdWithManyAddressesIsOneVisitor() {
        String household = "2001:db8:" + Integer.toHexString(visitor.hashCode() & 0xffff) + ":1:";
        for (int i = 0; i < 10; i++) {
            assertEquals(Optional.empty(), one.knock(REQUEST_BY_ADDRESS, household + i + "::7"));
        }
        assertTrue(one.knock(REQUEST_BY_ADDRESS, household + "99::8").isPresent());
    }

    @Test
    void theBookNamesNobodyAndForgets() {
        two.knock(REQUEST_BY_PHONE, "+84905777118 " + visitor);
        assertEquals(
                0L,
                ((Number) tables.createNativeQuery("select count(*) from knock where visitor like '%905777118%'")
                                .getSingleResult())
                        .longValue());
        clock.move(Duration.ofDays(1).plusSeconds(1));
        KnockCounts counts = new KnockCounts(
                database,
                clock::instant,
                Duration.ofDays(1),
                io.github.bucket4j.distributed.proxy.ClientSideConfig.getDefault());
        assertTrue(counts.forget() > 0, "nothing was forgotten");
        assertEquals(0, counts.forget());
    }

    private Doorkeeper doorkeeper() {
        Doorkeeper fresh = new Doorkeeper();
        fresh.requestsPerAddress = 10;
        fresh.requestsPerPhone = 5;
        fresh.unknownCodes = 20;
        fresh.key = "only-for-this-test";
        fresh.database = database;
        fresh.clock = clock;
        fresh.open();
        return fresh;
    }
}
