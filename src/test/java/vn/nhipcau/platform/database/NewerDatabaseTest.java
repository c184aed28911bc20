package vn.nhipcau.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.Driver;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewerDatabaseTest {

    private final String schema = "newer_" + UUID.randomUUID().toString().substring(0, 8);
    private Connection connection;
    private FluentConfiguration configuration;

    @BeforeEach
    void aSchema() throws SQLException {
        String server = EmbeddedDatabase.url(EmbeddedDatabase.Use.TEST);
        Properties root = new Properties();
        root.setProperty("user", "root");
        connection = new Driver().connect(server, root);
        run("create schema " + schema);
        String url = server.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema);
        configuration = Flyway.configure(getClass().getClassLoader())
                .dataSource(url, "root", "")
                .locations("classpath:vn/nhipcau/platform/database/steps");
        new NewerDatabase().customize(configuration);
    }

    @AfterEach
    void drop() throws SQLException {
        run("drop schema " + schema);
        connection.close();
    }

    @Test
    void anEmptyDatabaseIsWelcome() {
        assertEquals(2, new Flyway(configuration).migrate().migrationsExecuted);
    }

    @Test
    void aDatabaseOfThisVersionIsWelcome() {
        new Flyway(configuration).migrate();
        assertEquals(0, new Flyway(configuration).migrate().migrationsExecuted);
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedInWordsAndLeftAsItWas() throws SQLException {
        new Flyway(configuration).migrate();
        run(
                "insert into " + schema + ".flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " values (99, '9001', 'training from tomorrow', 'SQL', 'V9001__training_from_tomorrow.sql', 'root', 1, 1)");
        String before = contents();
        Throwable refused =
                ExceptionUtil.getRootCause(assertThrows(Exception.class, () -> new Flyway(configuration).migrate()));
        assertInstanceOf(ConfigurationException.class, refused);
        assertTrue(refused.getMessage().contains("the database has version 9001 (training from tomorrow)"));
        assertTrue(refused.getMessage().contains("this program knows versions up to 0002"), refused.getMessage());
        assertTrue(refused.getMessage().contains("Start the newer program"));
        assertEquals(before, contents());
    }

    private String contents() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String query : new String[] {
            "select table_name from information_schema.tables where table_schema = '" + schema + "' order by 1",
            "select concat_ws(' ', installed_rank, version, checksum, success) from " + schema
                    + ".flyway_schema_history order by 1",
            "select name from " + schema + ".step order by 1"
        }) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    all.append(rows.getString(1)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
