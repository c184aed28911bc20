package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk under the embedded server fills up, on a file system in memory made for it, and is cleared. */
@Tag("faults")
class FullDiskTest {

    private static final Logger LOG = Logger.getLogger(FullDiskTest.class);
    private static final int ROOM = 700;

    @Test
    void whenNothingMoreFitsPeopleAreToldAndWhatWasSavedStays() throws Exception {
        TwoReplicas.requirePackage();
        Path disk = Files.createTempDirectory("faults-disk");
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + ROOM + "m", "tmpfs", disk.toString()) == 0,
                "only root can mount a small disk");
        MariaDb database = new MariaDb(disk.resolve("data"), Path.of("target/faults/full-disk.log"));
        TwoReplicas city = TwoReplicas.running();
        Map<String, String> settings = city.settings(database.url("nhip_cau"));
        settings.put("NHIPCAU_MAIL_EVERY", "off");
        Replica replica = new Replica("full-disk", city.folder, settings);
        try {
            replica.ready();
            Tables tables = new Tables(database.url("nhip_cau"));
            List<String> saved = new ArrayList<>();
            Visitor.Answer last = until(replica, saved, 50);
            assertEquals(201, last.status(), last.body());
            Path filler = disk.resolve("filler");
            fill(filler);
            last = until(replica, saved, 20_000);
            LOG.infof("full after %d requests; then answered %d in %s", saved.size(), last.status(), last.took());
            assertEquals(503, last.status(), last.body());
            assertEquals("10", last.retryAfter());
            Files.delete(filler);
            // MariaDB ends itself where it cannot even take back a change; whoever looks after it starts it again
            boolean ended = !database.isAlive();
            if (ended) {
                database.start();
            }
            long began = System.nanoTime();
            Awaitility.await("it takes requests again")
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> until(replica, saved, 1).status() == 201);
            LOG.infof(
                    "the database server %s; the application takes requests again after %s",
                    ended ? "ended itself and was started again" : "went on",
                    Duration.ofNanos(System.nanoTime() - began));
            assertTrue(replica.isReady());
            for (String code : saved) {
                assertEquals(1, tables.number("select count(*) from help_request where tracking_code = ?", code));
            }
        } finally {
            replica.close();
            database.close();
            run("umount", "-l", disk.toString());
        }
    }

    /** Asks until one is refused, or so often. @return the last answer */
    private static Visitor.Answer until(Replica replica, List<String> saved, int most) {
        Visitor program = new Visitor(replica.address());
        Visitor.Answer answer = null;
        for (int i = 0; i < most; i++) {
            answer = program.postJson(
                    "/api/v1/requests",
                    Load.request(ZoneId.systemDefault(), 6),
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            if (answer.status() != 201) {
                return answer;
            }
            saved.add(answer.field("trackingCode"));
        }
        return answer;
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // that is the point
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }
}
