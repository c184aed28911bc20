package vn.nhipcau.platform.login;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts who could not be let in: many at once means guessing, or a provider whose keys or clock went wrong. */
@ApplicationScoped
class SignInMeters {

    private final Counter failures;

    SignInMeters(MeterRegistry meters) {
        failures = Counter.builder("nhipcau.sign.in.failures")
                .description("Tokens of programs and answers of the identity provider that were refused")
                .register(meters);
    }

    /** From the first scrape on, so that nobody takes "never seen" for "never happened". */
    void begin(@Observes StartupEvent start) {}

    void refused() {
        failures.increment();
    }
}
