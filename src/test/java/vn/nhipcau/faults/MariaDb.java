package vn.nhipcau.faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import vn.nhipcau.platform.database.ServerSoftware;

/** A MariaDB server as a process of its own, on one port for life, so that it can be stopped, frozen and started again. */
final class MariaDb {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path software = ServerSoftware.unpacked();
    private final Path data;
    private final Path log;
    private final int port = freePort();
    private Process process;

    /** @param data an empty or missing folder */
    MariaDb(Path data, Path log) throws IOException, InterruptedException {
        this.data = data.toAbsolutePath();
        this.log = log.toAbsolutePath();
        Files.createDirectories(this.data);
        Files.createDirectories(this.log.getParent());
        install();
        start();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&tcpKeepAlive=true";
    }

    void start() throws IOException {
        ProcessBuilder server = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        software.resolve("bin/mariadbd").toString(),
                                        "--no-defaults",
                                        "--skip-grant-tables"),
                                settings().stream())
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process = server.start();
        // a test that breaks off leaves no server behind
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly, "end the database"));
        Awaitility.await("the database answers").atMost(PATIENCE).until(this::answers);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As an administrator stops it. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** It keeps its connections and says nothing: a dead disk, a cut cable. */
    void freeze() throws IOException, InterruptedException {
        Signals.send(process, "STOP");
    }

    void thaw() throws IOException, InterruptedException {
        Signals.send(process, "CONT");
    }

    void close() throws InterruptedException {
        if (process.isAlive()) {
            kill();
        }
    }

    private void install() throws IOException, InterruptedException {
        Path installer = software.resolve("scripts/mariadb-install-db");
        Process installation = new ProcessBuilder(
                        installer.toString(),
                        "--no-defaults",
                        "--basedir=" + software,
                        "--datadir=" + data,
                        "--force",
                        "--skip-name-resolve",
                        "--user=" + System.getProperty("user.name"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (installation.waitFor() != 0) {
            throw new IOException("the database could not be installed, see " + log);
        }
    }

    /** The embedded server's own, but with every commit on disk. */
    private List<String> settings() {
        return List.of(
                "--basedir=" + software,
                "--datadir=" + data,
                "--port=" + port,
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "faults-" + port + ".sock"),
                "--pid-file=" + data.resolve("server.pid"),
                "--user=" + System.getProperty("user.name"),
                "--skip-name-resolve",
                "--bind-address=127.0.0.1",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--innodb-buffer-pool-size=256M",
                "--max-connections=300",
                "--innodb-flush-log-at-trx-commit=1");
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the database did not start, see " + log);
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
