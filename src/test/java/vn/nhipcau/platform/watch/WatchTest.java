package vn.nhipcau.platform.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What operators and the cluster can ask. */
@QuarkusTest
class WatchTest {

    @Inject
    JobMeters jobs;

    @Inject
    Figures figures;

    @Inject
    Clock clock;

    @Test
    void theFiguresThatMatterAreThere() {
        figures.findOut();
        for (String name : List.of(
                "nhipcau_outbox_queued",
                "nhipcau_outbox_failed",
                "nhipcau_outbox_oldest_age_seconds",
                "nhipcau_requests_waiting",
                "nhipcau_requests_late")) {
            assertTrue(metric(name) >= 0, name);
        }
    }

    @Test
    void aJobSaysWhenItLastWentWellAndHowOftenItFailed() {
        double before = clock.millis() / 1000.0;
        jobs.succeeded("tested");
        jobs.failed("tested");
        jobs.failed("tested");
        assertTrue(metric("nhipcau_job_last_success_seconds{task=\"tested\"}") >= before - 1);
        assertEquals(2, metric("nhipcau_job_failures_total{task=\"tested\"}"));
    }

    @Test
    void whoCannotBeLetInIsCounted() {
        double before = metric("nhipcau_sign_in_failures_total");
        given().header("Authorization", "Bearer forged")
                .get("/api/v1/units")
                .then()
                .statusCode(401);
        assertEquals(before + 1, metric("nhipcau_sign_in_failures_total"));
    }

    @Test
    void readinessAsksTheDatabaseAndLivenessDoesNot() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("Database connections health check"));
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.name", not(hasItem("Database connections health check")));
        given().get("/q/health/started").then().statusCode(200).body("checks", not(hasItem(empty())));
    }

    private static double metric(String name) {
        return Arrays.stream(given().get("/q/metrics").asString().split("\n"))
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing"));
    }
}
