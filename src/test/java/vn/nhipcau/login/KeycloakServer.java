package vn.nhipcau.login;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A Keycloak in memory on a free port of 127.0.0.1, with a realm file; gone with this process. */
final class KeycloakServer {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path HOME = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path LOG = Path.of("target", "keycloak.log").toAbsolutePath();
    private static final Path PID = Path.of("target", "keycloak.pid").toAbsolutePath();

    private final Process process;
    final int port;

    private KeycloakServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param settings what Keycloak puts in place of {@code ${…}} in the realm file */
    static KeycloakServer start(Path realm, Map<String, String> settings) throws IOException {
        stopLeftOver();
        KeycloakSoftware.lend(KeycloakSoftware.ready(), HOME);
        Path imports = Files.createDirectories(HOME.resolve("data").resolve("import"));
        Files.copy(realm, imports.resolve(realm.getFileName()));
        int port = Ports.free();
        ProcessBuilder command = new ProcessBuilder(java(
                        HOME,
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--hostname-strict=false",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + Ports.free()))
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        command.environment().putAll(settings);
        KeycloakServer server = new KeycloakServer(command.start(), port);
        Files.writeString(PID, Long.toString(server.process.pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop Keycloak"));
        server.waitForRealm("nhip-cau");
        return server;
    }

    /** Keycloak's start script without the shell, so that the process we start is the one we stop. */
    static List<String> java(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    private void waitForRealm(String name) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + port + "/realms/" + name + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(20))
                .build();
        Awaitility.await("Keycloak to answer; see " + LOG)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .failFast("Keycloak ended; see " + LOG, () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> client.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
        }
    }

    /** One that an earlier run of this checkout could not stop because it was killed itself. */
    private static void stopLeftOver() throws IOException {
        if (Files.exists(PID)) {
            ProcessHandle.of(Long.parseLong(Files.readString(PID).strip()))
                    .filter(left -> left.info().commandLine().orElse("").contains("-Dkc.home.dir=" + HOME))
                    .ifPresent(left -> {
                        left.destroyForcibly();
                        left.onExit().join();
                    });
            Files.delete(PID);
        }
    }
}
