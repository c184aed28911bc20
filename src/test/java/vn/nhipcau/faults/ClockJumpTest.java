package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.CityClock;

/**
 * Clocks are set: of both instances together, and of one alone. A small library under the processes moves their wall
 * clock by what a file says ({@code src/test/c/jump.c}); the time that only runs is left alone.
 */
@Tag("faults")
class ClockJumpTest {

    private static final Logger LOG = Logger.getLogger(ClockJumpTest.class);
    private static final int WAITING = 12;

    private final Path everybody = Path.of("target", "faults", "clock-of-all").toAbsolutePath();
    private final Path alone = Path.of("target", "faults", "clock-of-two").toAbsolutePath();
    private long offset;

    @Test
    void jobsNeitherStormNorSleepNorWorkByAWrongClock() throws Exception {
        TwoReplicas.requirePackage();
        Files.createDirectories(everybody.getParent());
        Path library = compiled();
        offset = secondsTo(LocalTime.of(5, 0));
        set(everybody, offset);
        // the database keeps the true time, so the check against it is off until one clock alone is wrong
        TwoReplicas city = new TwoReplicas(Map.of(
                "LD_PRELOAD", library.toString(),
                "CLOCK_FILE", everybody.toString(),
                "NHIPCAU_JOBS_CLOCK_TOLERANCE", "P10D"));
        try {
            atSevenEachInvitationGoesOutOnce(city);
            setBackTwoHoursWorkGoesOn(city);
            whoseClockIsWrongLeavesTheWorkToTheOther(city);
        } finally {
            city.close();
        }
    }

    private void atSevenEachInvitationGoesOutOnce(TwoReplicas city) throws Exception {
        List<Stage.Invited> proposals = new Stage(city.tables).proposals(WAITING);
        assertEquals(WAITING, offers(city, proposals, "PROPOSED"));
        offset += Duration.ofHours(3).toSeconds();
        set(everybody, offset);
        Awaitility.await("the invitations are sent")
                .atMost(Duration.ofSeconds(60))
                .until(() -> offers(city, proposals, "SENT") == WAITING);
        assertEquals(
                WAITING,
                city.tables.number("select count(*) from audit_row where action = 'offer.sent' and"
                        + " subject_key in (" + codes(proposals) + ")"));
        assertEquals(0, new Oracle(city).everyMessageArrived(0));
        LOG.infof("clock set forward from five to eight: %d invitations sent, each once", WAITING);
    }

    private void setBackTwoHoursWorkGoesOn(TwoReplicas city) throws Exception {
        offset -= Duration.ofHours(2).toSeconds();
        set(everybody, offset);
        long began = System.nanoTime();
        letterIsSent(city, city.visitor());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        LOG.infof("clock set back two hours: the next letter left after %s", took);
        assertTrue(took.toSeconds() < 30, took.toString());
        assertEquals(0, new Oracle(city).everyMessageArrived(0));
    }

    private void whoseClockIsWrongLeavesTheWorkToTheOther(TwoReplicas city) throws Exception {
        set(everybody, 0);
        set(alone, 0);
        city.two.kill();
        city.two
                .with("CLOCK_FILE", alone.toString())
                .with("NHIPCAU_JOBS_CLOCK_TOLERANCE", "PT1M")
                .ready();
        set(alone, Duration.ofHours(1).toSeconds());
        Awaitility.await("the jobs of two pause")
                .atMost(Duration.ofSeconds(20))
                .until(() -> city.two.logged("jobs pause here") == 1);
        assertEquals(503, city.two.health("well"));
        assertEquals(200, city.one.health("well"));
        for (int i = 0; i < 10; i++) {
            letterIsSent(city, new Visitor(city.one.address()));
        }
        set(alone, 0);
        Awaitility.await("the jobs of two go on")
                .atMost(Duration.ofSeconds(20))
                .until(() -> city.two.health("well") == 200);
        assertEquals(0, new Oracle(city).everyMessageArrived(0));
        LOG.infof("one clock an hour ahead: its jobs paused, ten letters were sent once by the other");
    }

    /** A resident's request is confirmed by mail. */
    private static void letterIsSent(TwoReplicas city, Visitor program) {
        long before = city.mail.copies().size();
        Visitor.Answer answer = program.postJson("/api/v1/requests", Load.request(CityClock.ZONE, 9));
        assertEquals(201, answer.status(), answer.body());
        Awaitility.await("a letter")
                .atMost(Duration.ofSeconds(60))
                .until(() -> city.mail.copies().size() > before);
    }

    private static long offers(TwoReplicas city, List<Stage.Invited> proposals, String state) {
        return city.tables.number(
                "select count(*) from offer where state = ? and code in (" + codes(proposals) + ")", state);
    }

    private static String codes(List<Stage.Invited> proposals) {
        return proposals.stream().map(one -> "'" + one.code() + "'").collect(Collectors.joining(", "));
    }

    private static long secondsTo(LocalTime hour) {
        ZonedDateTime now = ZonedDateTime.now(CityClock.ZONE);
        return Duration.between(now, now.plusDays(1).with(hour)).toSeconds();
    }

    private static Path compiled() throws IOException, InterruptedException {
        Path library = Path.of("target", "faults", "jump.so").toAbsolutePath();
        Path source = Path.of("src", "test", "c", "jump.c").toAbsolutePath();
        int made;
        try {
            made = new ProcessBuilder(
                            "cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString(), "-ldl")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noCompiler) {
            made = -1;
        }
        Assumptions.assumeTrue(made == 0, "no C compiler for " + source);
        return library;
    }

    private static void set(Path clock, long seconds) throws IOException {
        Files.writeString(clock, (seconds < 0 ? "" : "+") + seconds + "\n");
    }
}
