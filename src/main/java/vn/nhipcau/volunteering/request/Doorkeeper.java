package vn.nhipcau.volunteering.request;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.job.Rounds;

/**
 * Keeps crowds away from the public doors: so many tries per address or phone, counted for all replicas together. Who
 * was told to come later is told so again without asking the database. Behind a proxy the address is the proxy's unless
 * {@code quarkus.http.proxy.*} says whose forwarded headers are trusted.
 */
@ApplicationScoped
public class Doorkeeper {

    /** More refused visitors than this at once, and the longest absent are asked for anew. */
    private static final int REMEMBERED = 50_000;

    private static final Duration LONGEST_PERIOD = Duration.ofDays(1);

    /** Requests that one address may send in an hour through the public form and the API. */
    @ConfigProperty(name = "nhipcau.limits.requests-per-address-and-hour", defaultValue = "10")
    int requestsPerAddress;

    /** Requests that may name one phone number in a day. */
    @ConfigProperty(name = "nhipcau.limits.requests-per-phone-and-day", defaultValue = "5")
    int requestsPerPhone;

    /** Wrong tracking codes that one address may try in ten minutes. */
    @ConfigProperty(name = "nhipcau.limits.unknown-codes-per-address-and-ten-minutes", defaultValue = "20")
    int unknownCodes;

    @ConfigProperty(name = "nhipcau.link-key")
    String key;

    @ConfigProperty(name = "nhipcau.jobs.forget-knocks")
    String forgetting;

    @Inject
    AgroalDataSource database;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    private KnockCounts counts;

    private final Map<String, Instant> refused = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What is counted. */
    public enum Door {
        REQUEST_BY_ADDRESS,
        REQUEST_BY_PHONE,
        UNKNOWN_CODE
    }

    void begin(@Observes StartupEvent start) {
        open();
        rounds.every(forgetting, "forget-knocks", counts::forget);
    }

    void open() {
        ClientSideConfig time = ClientSideConfig.getDefault().withClientClock(new CityTime(clock));
        counts = new KnockCounts(database, clock::instant, LONGEST_PERIOD, time);
    }

    /** Counts one try; the answer is empty, or the moment from which the next try is welcome. */
    public Optional<Instant> knock(Door door, String visitor) {
        String known = known(door, visitor);
        return remembered(known).or(() -> {
            ConsumptionProbe probe = bucket(door, known).tryConsumeAndReturnRemaining(1);
            return again(known, probe.isConsumed(), probe.getNanosToWaitForRefill());
        });
    }

    /** As {@link #knock}, without counting. */
    public Optional<Instant> closed(Door door, String visitor) {
        String known = known(door, visitor);
        return remembered(known).or(() -> {
            var estimate = bucket(door, known).estimateAbilityToConsume(1);
            return again(known, estimate.canBeConsumed(), estimate.getNanosToWaitForRefill());
        });
    }

    private String known(Door door, String visitor) {
        return Visiting.card(key, door + " " + capacity(door), visitor);
    }

    private Optional<Instant> remembered(String known) {
        synchronized (refused) {
            return Optional.ofNullable(refused.get(known))
                    .filter(until -> clock.instant().isBefore(until))
                    // said by a clock that was ahead
                    .filter(until -> !until.isAfter(clock.instant().plus(LONGEST_PERIOD)));
        }
    }

    private Optional<Instant> again(String known, boolean welcome, long nanos) {
        Instant until = clock.instant().plusNanos(nanos);
        synchronized (refused) {
            if (welcome) {
                refused.remove(known);
                return Optional.empty();
            }
            refused.put(known, until);
            return Optional.of(until);
        }
    }

    private Bucket bucket(Door door, String known) {
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity(door))
                        .refillGreedy(capacity(door), period(door))
                        .build())
                .build();
        return counts.builder().build(known, () -> limit);
    }

    private int capacity(Door door) {
        return switch (door) {
            case REQUEST_BY_ADDRESS -> requestsPerAddress;
            case REQUEST_BY_PHONE -> requestsPerPhone;
            case UNKNOWN_CODE -> unknownCodes;
        };
    }

    private static Duration period(Door door) {
        return switch (door) {
            case REQUEST_BY_ADDRESS -> Duration.ofHours(1);
            case REQUEST_BY_PHONE -> LONGEST_PERIOD;
            case UNKNOWN_CODE -> Duration.ofMinutes(10);
        };
    }

    private record CityTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
