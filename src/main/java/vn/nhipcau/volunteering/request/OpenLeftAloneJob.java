package vn.nhipcau.volunteering.request;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.job.Rounds;

/** Lets harmless requests go on when nobody had time to look. */
@ApplicationScoped
class OpenLeftAloneJob {

    @Inject
    Rounds rounds;

    @Inject
    Triage triage;

    @ConfigProperty(name = "nhipcau.jobs.open-left-alone")
    String pace;

    void begin(@Observes StartupEvent start) {
        rounds.every(pace, "open-left-alone", triage::openLeftAlone);
    }
}
