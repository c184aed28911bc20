package vn.nhipcau.platform.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives development and tests a database address when nobody set one: {@code QUARKUS_DATASOURCE_JDBC_URL} or
 * {@code -Ddb.url=…} win, and then nothing embedded starts. The server starts when the address is first read.
 */
public class EmbeddedDatabaseConfig implements ConfigSourceFactory {

    private static final String URL = "quarkus.datasource.jdbc.url";
    /** Below application.properties, the environment and system properties, so that each of them wins. */
    private static final int ORDINAL = 90;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String given = System.getProperty("db.url", "");
        if (!given.isBlank()) {
            return List.of(new PropertiesConfigSource(Map.of(URL, given), "database given by -Ddb.url", 450));
        }
        List<String> profiles = context.getProfiles();
        if (profiles.contains("test")) {
            return List.of(new OnDemand(EmbeddedDatabase.Use.TEST));
        }
        return profiles.contains("dev") ? List.of(new OnDemand(EmbeddedDatabase.Use.DEVELOPMENT)) : List.of();
    }

    private record OnDemand(EmbeddedDatabase.Use use) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return Set.of(URL, "quarkus.datasource.username");
        }

        @Override
        public String getValue(String name) {
            return switch (name) {
                case URL -> EmbeddedDatabase.url(use);
                case "quarkus.datasource.username" -> "root";
                default -> null;
            };
        }

        @Override
        public String getName() {
            return "embedded database";
        }

        @Override
        public int getOrdinal() {
            return ORDINAL;
        }
    }
}
