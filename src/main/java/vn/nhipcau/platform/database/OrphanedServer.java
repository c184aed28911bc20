package vn.nhipcau.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ties the server's life to the Java process that started it, also when that process was killed. Uses the JDK alone. */
final class OrphanedServer {

    private static final long PATIENCE_SECONDS = 20;

    private OrphanedServer() {}

    static Path pidFile(Path data) {
        return data.resolveSibling(data.getFileName() + ".pid");
    }

    static void rememberOwner(Path data) throws IOException {
        Files.writeString(ownerFile(data), Long.toString(ProcessHandle.current().pid()));
    }

    /** Ends a server on this data folder whose owner is gone; one whose owner lives is left alone and reported. */
    static void stop(Path data) throws IOException {
        Files.createDirectories(data);
        Optional<ProcessHandle> server = process(pidFile(data)).filter(OrphanedServer::isMariaDb);
        if (server.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> owner = process(ownerFile(data));
        if (owner.isPresent() && owner.get().pid() != ProcessHandle.current().pid()) {
            throw new IOException("Process " + owner.get().pid() + " already uses the database in " + data);
        }
        end(server.get());
    }

    static void stopWithThisProcess(Path data) throws IOException {
        Optional<ProcessHandle> server = process(pidFile(data));
        server.ifPresent(process ->
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "stop the embedded database")));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception tooSlow) {
            process.destroyForcibly();
        }
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("mariadbd") || command.contains("mysqld"))
                .orElse(false);
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private static Path ownerFile(Path data) {
        return data.resolveSibling(data.getFileName() + ".owner");
    }
}
