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
 * Clocks jump: of all machines together, and of one alone. Faked under the processes by libfaketime (Debian's package
 * faketime), which reads the offset from a file at every look at the clock; the time that only runs is left alone.
 */
@Tag("faults")
class ClockJumpTest {

    private static final Logger LOG = Logger.getLogger(ClockJumpTest.class);
    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    private static final int WAITING = 12;

    private final Path everybody = Path.of("target", "faults", "clock-of-all").toAbsolutePath();
    private final Path alone = Path.of("target", "faults", "clock-of-two").toAbsolutePath();
    private long offset;

    @Test
    void jobsNeitherStormNorSleepNorWorkByAWrongClock() throws Exception {
        Assumptions.assumeTrue(Files.exists(LIBRARY), "no " + LIBRARY + ": apt-get install faketime");
        TwoReplicas.requirePackage();
        Files.createDirectories(everybody.getParent());
        offset = secondsTo(LocalTime.of(5, 0));
        set(everybody, offset);
        TwoReplicas city = new TwoReplicas(Map.of(
                "LD_PRELOAD",
                LIBRARY.toString(),
                "FAKETIME_TIMESTAMP_FILE",
                everybody.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1"));
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
        set(alone, offset);
        city.two.kill();
        city.two.with("FAKETIME_TIMESTAMP_FILE", alone.toString()).ready();
        set(alone, offset + Duration.ofHours(1).toSeconds());
        Awaitility.await("the jobs of two pause")
                .atMost(Duration.ofSeconds(20))
                .until(() -> city.two.logged("jobs pause here") == 1);
        assertEquals(503, city.two.status("/q/health/well"));
        assertEquals(200, city.one.status("/q/health/well"));
        for (int i = 0; i < 10; i++) {
            letterIsSent(city, new Visitor(city.two.address()));
        }
        set(alone, offset);
        Awaitility.await("the jobs of two go on")
                .atMost(Duration.ofSeconds(20))
                .until(() -> city.two.status("/q/health/well") == 200);
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

    private static void set(Path clock, long seconds) throws IOException {
        Files.writeString(clock, (seconds < 0 ? "" : "+") + seconds + "\n");
    }
}
