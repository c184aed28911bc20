package vn.nhipcau.notification;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.nhipcau.platform.job.Rounds;

/** Wakes the postman. */
@ApplicationScoped
class MailJob {

    @Inject
    Rounds rounds;

    @Inject
    MailConfig config;

    @Inject
    Postman postman;

    void begin(@Observes StartupEvent start) {
        rounds.every(config.every(), "mail", postman::deliverDue);
    }
}
