package vn.nhipcau.platform.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Runs the jobs of this replica, each after a pause since it last ended, never beside itself. The pauses are counted by
 * the machine, not by the clock on the wall: set forward, it makes no storm, and set back, no silence (the scheduler of
 * Quarkus stands still until the clock is where it was). A replica whose clock is wrong leaves the work to the others.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 20;

    @Inject
    @Wellness
    ClockCheck clockCheck;

    @Inject
    Event<JobBegun> begun;

    @Inject
    Event<JobEnded> ended;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE, named());
    private volatile boolean ending;

    /**
     * Begins a job; called once, at start-up.
     *
     * @param name for the log
     * @param pace the pause between two rounds, "5s"; "off" for never
     */
    public void every(String pace, String name, Runnable work) {
        if (pace.equals("off")) {
            return;
        }
        begun.fire(new JobBegun(name));
        Duration pause = DurationConverter.parseDuration(pace);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        threads.scheduleWithFixedDelay(
                () -> round(name, work, loader), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** True from the moment this replica is asked to end: long work stops at the next good place. */
    public boolean areEnding() {
        return ending;
    }

    private void round(String name, Runnable work, ClassLoader loader) {
        Thread.currentThread().setContextClassLoader(loader);
        try {
            if (!ending && clockCheck.agrees()) {
                inContext(work);
                ended.fire(new JobEnded(name, true));
            }
        } catch (Throwable problem) {
            // an error, too: whatever leaves this method ends the job for ever
            failed(name, problem);
        }
    }

    private void failed(String name, Throwable problem) {
        try {
            LOG.errorf(problem, "Job %s was not finished; it comes round again", name);
            ended.fire(new JobEnded(name, false));
        } catch (Throwable again) {
            LOG.errorf(again, "Job %s could not be counted as failed", name);
        }
    }

    private static void inContext(Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    void announced(@Observes ShutdownDelayInitiatedEvent soon) {
        ending = true;
        threads.shutdown();
    }

    /** What is under way is finished while the database can still be reached. */
    void end(@Observes ShutdownEvent now) throws InterruptedException {
        ending = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "job-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
