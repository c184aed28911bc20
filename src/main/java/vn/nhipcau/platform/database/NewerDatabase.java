package vn.nhipcau.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses to work on a database that a newer program has already changed: an older one would not know what its tables
 * mean now. Says so in words, before anything is changed. (Flyway refuses as well, but advises to repair.)
 */
@Singleton
class NewerDatabase extends BaseCallback implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(Stream.concat(Arrays.stream(configuration.getCallbacks()), Stream.of(this))
                .toArray(Callback[]::new));
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public void handle(Event event, Context context) {
        MigrationInfo[] all = new Flyway(context.getConfiguration()).info().all();
        Arrays.stream(all)
                .filter(migration -> isFuture(migration.getState()))
                .reduce((lower, higher) -> higher)
                .ifPresent(newest -> refuse(newest, all));
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private static void refuse(MigrationInfo newest, MigrationInfo[] all) {
        String known = Arrays.stream(all)
                .filter(migration -> migration.getState().isResolved() && migration.getVersion() != null)
                .reduce((lower, higher) -> higher)
                .map(migration -> migration.getVersion().toString())
                .orElse("none");
        throw new ConfigurationException(
                "Nhịp Cầu does not start: the database has version " + newest.getVersion() + " ("
                        + newest.getDescription() + "), this program knows versions up to " + known
                        + ". Nothing was changed. Start the newer program, or restore the backup from before the upgrade.");
    }
}
