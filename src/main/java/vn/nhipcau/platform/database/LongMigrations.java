package vn.nhipcau.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A migration of a large table may take longer than any other statement: the silence that ends other statements is no
 * sign of trouble then. And an instance that finds another one migrating waits for it, however long.
 */
@ApplicationScoped
class LongMigrations implements FlywayConfigurationCustomizer {

    private static final int FOREVER = -1;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration
                .lockRetryCount(FOREVER)
                .callbacks(Stream.concat(Arrays.stream(configuration.getCallbacks()), Stream.of(new Patience()))
                        .toArray(Callback[]::new));
    }

    private static final class Patience extends BaseCallback {

        private int usual;

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE
                    || event == Event.AFTER_EACH_MIGRATE
                    || event == Event.AFTER_EACH_MIGRATE_ERROR;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                if (event == Event.BEFORE_EACH_MIGRATE) {
                    usual = context.getConnection().getNetworkTimeout();
                    context.getConnection().setNetworkTimeout(Runnable::run, 0);
                } else {
                    context.getConnection().setNetworkTimeout(Runnable::run, usual);
                }
            } catch (SQLException broken) {
                throw new IllegalStateException("The connection for migrations broke", broken);
            }
        }
    }
}
