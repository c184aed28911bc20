package vn.nhipcau.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class EmbeddedDatabaseTest {

    @Inject
    EntityManager database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void theEmbeddedDatabaseListensToThisMachineOnly() {
        assumeTrue(url.contains("127.0.0.1"), "runs on a given server");
        assertEquals("127.0.0.1", one("select @@bind_address"));
    }

    @Test
    void textIsComparedWithoutAccentsAndCodesLetterByLetter() {
        assertEquals("1", one("select count(*) from unit where name_vi = 'xa tra my'"));
        assertEquals("0", one("select count(*) from unit where code = 'snv'"));
        assertEquals("1", one("select count(*) from unit where code = 'SNV'"));
    }

    private String one(String sql) {
        return String.valueOf(database.createNativeQuery(sql).getSingleResult());
    }
}
