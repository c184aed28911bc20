package vn.nhipcau.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Wakes the postman. */
@ApplicationScoped
class MailJob {

    @Inject
    Postman postman;

    @Scheduled(
            identity = "mail",
            every = "{nhipcau.mail.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        postman.deliverDue();
    }
}
