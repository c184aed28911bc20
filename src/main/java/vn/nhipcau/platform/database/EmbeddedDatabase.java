package vn.nhipcau.platform.database;

import java.io.IOException;
import java.util.UUID;

/**
 * One MariaDB server per Java process, its address kept in a system property so that it outlives the class loaders of
 * live reload and of test profiles.
 */
final class EmbeddedDatabase {

    private static final String ADDRESS = "nhipcau.embedded-database";
    private static final String OPTIONS = "?createDatabaseIfNotExist=true&sslMode=DISABLED&tcpKeepAlive=true";

    enum Use {
        DEVELOPMENT,
        TEST
    }

    private EmbeddedDatabase() {}

    /** The JDBC address of the running server; starts it on the first call. */
    static String url(Use use) {
        synchronized (System.getProperties()) {
            String running = System.getProperty(ADDRESS);
            if (running == null) {
                running = start(use);
                System.setProperty(ADDRESS, running);
            }
            return running;
        }
    }

    private static String start(Use use) {
        EmbeddedFolders folders = EmbeddedFolders.of(use);
        try {
            OrphanedServer.stop(folders.data());
            int port = EmbeddedServer.start(folders, use);
            OrphanedServer.rememberOwner(folders.data());
            OrphanedServer.stopWithThisProcess(folders.data());
            return "jdbc:mysql://127.0.0.1:" + port + "/" + schema(use) + OPTIONS;
        } catch (IOException problem) {
            throw new IllegalStateException(
                    "The embedded database did not start in " + folders.data()
                            + ". Set QUARKUS_DATASOURCE_JDBC_URL to use a MySQL or MariaDB server of your own.",
                    problem);
        }
    }

    /** Development keeps its schema; every test run gets a fresh one. */
    private static String schema(Use use) {
        return switch (use) {
            case DEVELOPMENT -> "nhip_cau";
            case TEST -> "nhip_cau_" + UUID.randomUUID().toString().substring(0, 8);
        };
    }
}
