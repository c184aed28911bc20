package vn.nhipcau.training.enrolment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens, begins and ends classes when their hour has come. Any replica may run it: rows are claimed. */
@ApplicationScoped
class ClassStateJob {

    @Inject
    CourseRuns runs;

    @Scheduled(every = "{nhipcau.jobs.class-states}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (runs.moveDue() > 0) {
            // a batch at a time, so that an outage leaves no long transaction behind
        }
    }
}
