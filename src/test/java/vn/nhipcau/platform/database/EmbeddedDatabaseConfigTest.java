package vn.nhipcau.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseConfigTest {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String MINE = "jdbc:mysql://db.example/mine";

    private final String given = System.getProperty("db.url", "");

    @BeforeEach
    void asIfNoServerWereGiven() {
        System.clearProperty("db.url");
    }

    @AfterEach
    void backToTheGivenServer() {
        System.setProperty("db.url", given);
    }

    @Test
    void aServerGivenWithItsSchemaIsUsedAsItIsAndWins() {
        System.setProperty("db.url", MINE);
        ConfigSource source = embedded("test").get(0);
        assertEquals(MINE, source.getValue(URL));
        assertTrue(source.getOrdinal() > 400);
    }

    @Test
    void anAddressFromTheEnvironmentWinsAndNothingStarts() {
        String before = System.getProperty("nhipcau.embedded-database");
        var config = new SmallRyeConfigBuilder()
                .withSources(embedded("dev").toArray(ConfigSource[]::new))
                .withSources(new PropertiesConfigSource(Map.of(URL, MINE), "environment", 300))
                .build();
        assertEquals(MINE, config.getValue(URL, String.class));
        assertEquals(before, System.getProperty("nhipcau.embedded-database"));
    }

    @Test
    void productionHasNoEmbeddedDatabase() {
        assertTrue(embedded("prod").isEmpty());
    }

    @Test
    void developmentAndTestsHaveOneBelowEveryOtherSource() {
        assertFalse(embedded("dev").isEmpty());
        assertTrue(embedded("test").stream().allMatch(source -> source.getOrdinal() < 100));
    }

    private static List<ConfigSource> embedded(String profile) {
        ConfigSourceContext context = new ConfigSourceContext() {
            @Override
            public ConfigValue getValue(String name) {
                return null;
            }

            @Override
            public List<String> getProfiles() {
                return List.of(profile);
            }

            @Override
            public Iterator<String> iterateNames() {
                return List.<String>of().iterator();
            }
        };
        return (List<ConfigSource>) new EmbeddedDatabaseConfig().getConfigSources(context);
    }
}
