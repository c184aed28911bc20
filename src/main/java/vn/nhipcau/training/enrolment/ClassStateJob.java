package vn.nhipcau.training.enrolment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.job.Rounds;

/** Opens, begins and ends classes when their hour has come. Any replica may run it: rows are claimed. */
@ApplicationScoped
class ClassStateJob {

    @Inject
    Rounds rounds;

    @Inject
    CourseRuns runs;

    @ConfigProperty(name = "nhipcau.jobs.class-states")
    String pace;

    void begin(@Observes StartupEvent start) {
        rounds.every(pace, "class-states", this::run);
    }

    void run() {
        while (runs.moveDue() > 0) {
            // a batch at a time, so that an outage leaves no long transaction behind
        }
    }
}
