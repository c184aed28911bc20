package vn.nhipcau.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.Driver;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FreshSchemaTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void onlyAnAddressWithoutASchemaWantsOne() {
        assertTrue(FreshSchema.isWantedBy("jdbc:mysql://db.example"));
        assertTrue(FreshSchema.isWantedBy("jdbc:mysql://db.example:3306/"));
        assertTrue(FreshSchema.isWantedBy("jdbc:mysql://db.example:3306/?user=me&useSSL=false"));
        assertFalse(FreshSchema.isWantedBy("jdbc:mysql://db.example/mine"));
        assertFalse(FreshSchema.isWantedBy("jdbc:mysql://db.example/mine?user=me"));
    }

    @Test
    void schemasOfEndedRunsGoAndThoseOfRunningOnesStay() throws SQLException {
        String ended = "nhip_cau_test_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = new Driver().connect(server(), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + ended);
            String running = schema(FreshSchema.create(server()));
            String mine = schema(FreshSchema.create(server()));
            assertEquals(0, count(statement, ended));
            assertEquals(1, count(statement, running));
            assertEquals(1, count(statement, mine));
        }
    }

    /** The server under test, whether embedded or given, without its schema. */
    private String server() {
        String bare = url.replaceFirst("(//[^/]+/)[^?]*", "$1").replace("createDatabaseIfNotExist=true&", "");
        return bare.contains("user=") ? bare : bare + "&user=root";
    }

    private static String schema(String address) {
        return address.replaceFirst("jdbc:mysql://[^/]+/([^?]+).*", "$1");
    }

    private static int count(Statement statement, String schema) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "select count(*) from information_schema.schemata where schema_name = '" + schema + "'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
