package vn.nhipcau.volunteering.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what waited for the morning and ends what nobody answered. Any replica may run it: each offer is locked anew. */
@ApplicationScoped
class OfferJob {

    @Inject
    Invitations invitations;

    @Inject
    Offers offers;

    @Scheduled(
            identity = "offers",
            every = "{nhipcau.offers.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        invitations.toSend().forEach(invitations::send);
        invitations.toExpire().forEach(offers::expire);
    }
}
