package vn.nhipcau.platform.job;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.TestClock;

@QuarkusTest
class RoundsTest {

    @Inject
    Rounds rounds;

    @Inject
    TestClock clock;

    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aJobPausesWhileTheClockIsWrongAndGoesOnByItself() {
        rounds.every("0.1S", "counting", done::incrementAndGet);
        comesRoundAgain();
        clock.move(Duration.ofHours(-2));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> wellness() == 503);
        int before = done.get();
        Awaitility.await().during(Duration.ofSeconds(1)).until(() -> done.get() <= before + 1);
        clock.reset();
        comesRoundAgain();
        assertEquals(200, wellness());
    }

    @Test
    void aJobThatFailsComesRoundAgainWhateverItFailsWith() {
        AtomicBoolean enough = new AtomicBoolean();
        rounds.every("0.1S", "failing", () -> {
            if (!enough.get()) {
                if (done.incrementAndGet() % 2 == 0) {
                    throw new IllegalStateException("this once");
                }
                throw new StackOverflowError("this once");
            }
        });
        comesRoundAgain();
        // there is no way to end a job, and the other tests need no log of it
        enough.set(true);
    }

    @Test
    void offMeansNever() {
        rounds.every("off", "never", done::incrementAndGet);
        Awaitility.await().during(Duration.ofMillis(500)).until(() -> done.get() == 0);
        assertEquals(0, done.get());
    }

    private static int wellness() {
        return given().get("/q/health/well").statusCode();
    }

    private void comesRoundAgain() {
        int before = done.get();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> done.get() > before + 2);
    }
}
