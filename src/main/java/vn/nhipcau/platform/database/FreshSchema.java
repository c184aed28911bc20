package vn.nhipcau.platform.database;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schema of its own for each test run on a server that was given without one. The run holds a named lock of the
 * server for as long as it lives; schemas whose lock is free belong to runs that have ended, and the next run drops them.
 */
final class FreshSchema {

    private static final String ADDRESS = "nhipcau.fresh-schema";
    private static final String PREFIX = "nhip_cau_test_";
    private static final Pattern WITHOUT_SCHEMA = Pattern.compile("(jdbc:mysql://[^/?]+)/?(\\?.*)?");

    private FreshSchema() {}

    /** Whether this JDBC address names a server only. */
    static boolean isWantedBy(String address) {
        return WITHOUT_SCHEMA.matcher(address).matches();
    }

    /** The address of this run's schema on that server; creates the schema on the first call. */
    static String url(String server) {
        synchronized (System.getProperties()) {
            String mine = System.getProperty(ADDRESS);
            if (mine == null) {
                mine = create(server);
                System.setProperty(ADDRESS, mine);
            }
            return mine;
        }
    }

    static String create(String server) {
        Matcher parts = WITHOUT_SCHEMA.matcher(server);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an address of a server without a schema: " + server);
        }
        String schema = PREFIX + UUID.randomUUID().toString().substring(0, 8);
        String options = parts.group(2) == null ? "" : parts.group(2);
        try {
            Connection connection = new Driver().connect(parts.group(1) + "/" + options, new Properties());
            dropThoseOfEndedRuns(connection);
            lock(connection, schema);
            run(connection, "create schema " + schema + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
            keepOpen(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("No schema for this test run on " + parts.group(1), problem);
        }
        return parts.group(1) + "/" + schema + options;
    }

    private static void dropThoseOfEndedRuns(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show schemas like 'nhip\\_cau\\_test\\_%'")) {
            while (found.next()) {
                schemas.add(found.getString(1));
            }
        }
        for (String schema : schemas) {
            if (lock(connection, schema)) {
                run(connection, "drop schema if exists " + schema);
                run(connection, "do release_lock('" + schema + "')");
            }
        }
    }

    private static boolean lock(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet got = statement.executeQuery("select get_lock('" + schema + "', 0)")) {
            return got.next() && got.getInt(1) == 1;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The server ends the lock with the connection, and that ends with this process: a waiting thread holds it till then. */
    private static void keepOpen(Connection connection) {
        Thread holder = new Thread(
                () -> {
                    synchronized (connection) {
                        try {
                            connection.wait();
                        } catch (InterruptedException end) {
                            Thread.currentThread().interrupt();
                        }
                    }
                },
                "holds the schema of this test run");
        holder.setDaemon(true);
        holder.start();
    }
}
