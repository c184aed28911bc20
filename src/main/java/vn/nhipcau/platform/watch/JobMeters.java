package vn.nhipcau.platform.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.nhipcau.platform.job.JobBegun;
import vn.nhipcau.platform.job.JobEnded;

/** When each job last went well on this replica, and how often it failed. */
@ApplicationScoped
public class JobMeters {

    /** Not "job": that is a label of Prometheus' own. */
    private static final String LABEL = "task";

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    private final Map<String, AtomicLong> lastSuccess = new ConcurrentHashMap<>();

    /** From its beginning on, so that one that never goes well is seen, too. */
    void begun(@Observes JobBegun job) {
        succeeded(job.job());
    }

    void ended(@Observes JobEnded round) {
        if (round.well()) {
            succeeded(round.job());
        } else {
            failed(round.job());
        }
    }

    /** @param job its short name, "mail" */
    public void succeeded(String job) {
        lastSuccess.computeIfAbsent(job, this::register).set(clock.millis());
    }

    public void failed(String job) {
        meters.counter("nhipcau.job.failures", LABEL, job).increment();
    }

    private AtomicLong register(String job) {
        AtomicLong moment = new AtomicLong();
        TimeGauge.builder("nhipcau.job.last.success", moment, TimeUnit.MILLISECONDS, AtomicLong::doubleValue)
                .description("When the job last went well, in seconds since 1970")
                .tag(LABEL, job)
                .register(meters);
        return moment;
    }
}
