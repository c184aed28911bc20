package vn.nhipcau.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Shows the watched figures as gauges. A scrape gets what was known and has it found out anew for the next one, so that
 * it never waits for the database; a figure that could not be found out is not a number.
 */
@ApplicationScoped
class Figures {

    private static final Logger LOG = Logger.getLogger(Figures.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    @All
    List<Watched> watched;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    private final Map<String, Double> known = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> askedAt = new AtomicReference<>(Instant.EPOCH);

    void show(@Observes StartupEvent start) {
        for (Watched one : watched) {
            for (Watched.Figure figure : one.figures()) {
                Gauge.builder(figure.name(), () -> read(figure.name()))
                        .description(figure.description())
                        .register(meters);
            }
        }
        findOut();
    }

    private double read(String name) {
        Instant last = askedAt.get();
        Instant now = clock.instant();
        boolean old = Duration.between(last, now).abs().compareTo(FRESH) >= 0;
        if (old && askedAt.compareAndSet(last, now)) {
            Infrastructure.getDefaultWorkerPool().execute(this::findOut);
        }
        return known.getOrDefault(name, Double.NaN);
    }

    void findOut() {
        for (Watched one : watched) {
            for (Watched.Figure figure : one.figures()) {
                known.put(figure.name(), asked(figure));
            }
        }
    }

    private static double asked(Watched.Figure figure) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> figure.ask().getAsDouble());
        } catch (RuntimeException problem) {
            LOG.debugf(problem, "%s could not be found out", figure.name());
            return Double.NaN;
        }
    }
}
