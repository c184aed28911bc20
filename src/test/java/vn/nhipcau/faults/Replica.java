package vn.nhipcau.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One instance of the packaged application, as a process that can be killed. */
final class Replica {

    static final Path PACKAGE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final HttpClient PROBE =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    final String name;
    final int port = MariaDb.freePort();
    private final int watchPort = MariaDb.freePort();
    private final Path log;
    private final Map<String, String> settings;
    private Process process;

    Replica(String name, Path folder, Map<String, String> settings) {
        this.name = name;
        this.log = folder.resolve("replica-" + name + ".log");
        this.settings = new HashMap<>(settings);
        this.settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        this.settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        this.settings.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(watchPort));
        this.settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    }

    Replica with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    Replica start() throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PACKAGE.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        process = builder.start();
        return this;
    }

    /** Starts and waits until it wants visitors. */
    Replica ready() throws IOException {
        start();
        awaitReady();
        return this;
    }

    void awaitReady() {
        Awaitility.await("replica " + name + " is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("replica " + name + " ended by itself, see " + log);
                    }
                    return isReady();
                });
    }

    boolean isReady() {
        return health("ready") == 200;
    }

    /** The status of "ready", "live" or "well", or 0 when nobody answers within five seconds. */
    int health(String kind) {
        return statusAt("http://127.0.0.1:" + watchPort + "/q/health/" + kind);
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The status of a page, or 0 when nobody answers within five seconds. */
    int status(String path) {
        return statusAt(address() + path);
    }

    private static int statusAt(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return PROBE.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end, as an orchestrator does. @return how long it took */
    Duration terminate() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("replica " + name + " did not end");
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** How often the log says this. */
    long logged(String words) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(words)).count();
        }
    }

    void close() throws InterruptedException {
        if (isAlive()) {
            kill();
        }
    }
}
