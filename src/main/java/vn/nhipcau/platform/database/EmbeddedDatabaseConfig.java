package vn.nhipcau.platform.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Gives development and tests a database address when nobody set one: {@code QUARKUS_DATASOURCE_JDBC_URL} or
 * {@code -Ddb.url=…} win, and then nothing embedded starts. The server starts when the address is first read. Tests on
 * a given server without a schema name get a fresh schema.
 */
public class EmbeddedDatabaseConfig implements ConfigSourceFactory {

    private static final String URL = "quarkus.datasource.jdbc.url";
    /** Below application.properties, the environment and system properties, so that each of them wins. */
    private static final int LOW = 90;
    /** Above all of them: someone asked for this run to use that server. */
    private static final int HIGH = 450;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String given = System.getProperty("db.url", "");
        List<String> profiles = context.getProfiles();
        if (!given.isBlank()) {
            boolean fresh = profiles.contains("test") && FreshSchema.isWantedBy(given);
            return List.of(new OnDemand(
                    "database given by -Ddb.url", HIGH, null, () -> fresh ? FreshSchema.url(given) : given));
        }
        if (profiles.contains("test")) {
            return List.of(embedded(EmbeddedDatabase.Use.TEST));
        }
        return profiles.contains("dev") ? List.of(embedded(EmbeddedDatabase.Use.DEVELOPMENT)) : List.of();
    }

    private static ConfigSource embedded(EmbeddedDatabase.Use use) {
        return new OnDemand("embedded database", LOW, "root", () -> EmbeddedDatabase.url(use));
    }

    private record OnDemand(String getName, int getOrdinal, String username, Supplier<String> url)
            implements ConfigSource {

        private static final String USERNAME = "quarkus.datasource.username";

        @Override
        public Set<String> getPropertyNames() {
            return username == null ? Set.of(URL) : Set.of(URL, USERNAME);
        }

        @Override
        public String getValue(String name) {
            return switch (name) {
                case URL -> url.get();
                case USERNAME -> username;
                default -> null;
            };
        }
    }
}
