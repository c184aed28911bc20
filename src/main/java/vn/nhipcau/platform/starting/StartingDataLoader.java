package vn.nhipcau.platform.starting;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads what is missing when the application starts; a second replica waits for the first and finds nothing to do. */
@ApplicationScoped
class StartingDataLoader {

    private static final Logger LOG = Logger.getLogger(StartingDataLoader.class);
    private static final int PATIENCE_SECONDS = 120;

    @Inject
    @All
    List<StartingData> parts;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Loads units, positions, competencies, courses and help topics into an empty database. */
    @ConfigProperty(name = "nhipcau.starting-data")
    boolean wanted;

    @ConfigProperty(name = "nhipcau.demo-data")
    boolean demoWanted;

    void load(@Observes StartupEvent start) {
        long began = clock.millis();
        long loaded = parts.stream()
                .filter(part -> part.demo() ? demoWanted : wanted)
                .sorted(Comparator.comparingInt(StartingData::order))
                .filter(this::loadOnce)
                .count();
        if (loaded > 0) {
            gatherStatistics();
            LOG.infof("Starting data: %d parts loaded in %d ms", loaded, clock.millis() - began);
        }
    }

    /** Nobody waits for a locked row as long as a part may take: who is told to wait asks again. */
    private boolean loadOnce(StartingData part) {
        for (long until = clock.millis() + PATIENCE_SECONDS * 1000L; ; ) {
            try {
                return loadUnlessThere(part);
            } catch (LockTimeoutException | PessimisticLockException anotherLoadsIt) {
                if (clock.millis() > until) {
                    throw anotherLoadsIt;
                }
            }
        }
    }

    private boolean loadUnlessThere(StartingData part) {
        return QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> {
            // the insert is the lock: a second replica waits here until the first has committed
            int mine = database.createNativeQuery("insert ignore into starting_data (name, loaded_at) values (?1, ?2)")
                    .setParameter(1, part.name())
                    .setParameter(2, clock.instant())
                    .executeUpdate();
            if (mine == 1) {
                part.load();
            }
            return mine == 1;
        });
    }

    /** Until a database server gathers them by itself, joins of freshly filled tables may be done the slowest way. */
    private void gatherStatistics() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<?> tables = database.createNativeQuery("select concat('`', table_name, '`')"
                            + " from information_schema.tables"
                            + " where table_schema = database() and table_type = 'BASE TABLE'")
                    .getResultList();
            String names = tables.stream().map(String::valueOf).collect(Collectors.joining(", "));
            database.createNativeQuery("analyze table " + names).getResultList();
        });
    }
}
