package vn.nhipcau.volunteering.request;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps crowds away from the public doors: so many tries per address or phone, counted in this replica. Behind a proxy
 * the address is the proxy's unless {@code quarkus.http.proxy.*} says whose forwarded headers are trusted.
 */
@ApplicationScoped
public class Doorkeeper {

    /** More visitors than this at once, and the longest absent are forgotten. */
    private static final int REMEMBERED = 50_000;

    /** Requests that one address may send in an hour through the public form and the API. */
    @ConfigProperty(name = "nhipcau.limits.requests-per-address-and-hour", defaultValue = "10")
    int requestsPerAddress;

    /** Requests that may name one phone number in a day. */
    @ConfigProperty(name = "nhipcau.limits.requests-per-phone-and-day", defaultValue = "5")
    int requestsPerPhone;

    /** Wrong tracking codes that one address may try in ten minutes. */
    @ConfigProperty(name = "nhipcau.limits.unknown-codes-per-address-and-ten-minutes", defaultValue = "20")
    int unknownCodes;

    @Inject
    Clock clock;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What is counted. */
    public enum Door {
        REQUEST_BY_ADDRESS,
        REQUEST_BY_PHONE,
        UNKNOWN_CODE
    }

    /** Counts one try; the answer is empty, or the moment from which the next try is welcome. */
    public synchronized Optional<Instant> knock(Door door, String visitor) {
        ConsumptionProbe probe = bucket(door, visitor).tryConsumeAndReturnRemaining(1);
        return again(probe.isConsumed(), probe.getNanosToWaitForRefill());
    }

    /** As {@link #knock}, without counting. */
    public synchronized Optional<Instant> closed(Door door, String visitor) {
        var estimate = bucket(door, visitor).estimateAbilityToConsume(1);
        return again(estimate.canBeConsumed(), estimate.getNanosToWaitForRefill());
    }

    private Optional<Instant> again(boolean welcome, long nanos) {
        return welcome ? Optional.empty() : Optional.of(clock.instant().plusNanos(nanos));
    }

    private Bucket bucket(Door door, String visitor) {
        return buckets.computeIfAbsent(
                door + " " + visitor,
                key -> Bucket.builder()
                        .addLimit(limit(door))
                        .withCustomTimePrecision(new CityTime(clock))
                        .build());
    }

    private Bandwidth limit(Door door) {
        return switch (door) {
            case REQUEST_BY_ADDRESS -> greedy(requestsPerAddress, Duration.ofHours(1));
            case REQUEST_BY_PHONE -> greedy(requestsPerPhone, Duration.ofDays(1));
            case UNKNOWN_CODE -> greedy(unknownCodes, Duration.ofMinutes(10));
        };
    }

    private static Bandwidth greedy(int tries, Duration period) {
        return Bandwidth.builder().capacity(tries).refillGreedy(tries, period).build();
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
