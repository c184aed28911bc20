package vn.nhipcau.volunteering.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets harmless requests go on when nobody had time to look. */
@ApplicationScoped
class OpenLeftAloneJob {

    @Inject
    Triage triage;

    @Scheduled(
            identity = "open-left-alone",
            every = "{nhipcau.jobs.open-left-alone}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        triage.openLeftAlone();
    }
}
