package vn.nhipcau.volunteering.offer;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.job.Rounds;

/**
 * Sends what waited for the morning, ends what nobody answered, and makes what does not get on a person's task. Any
 * replica may run it: each offer and each request is locked anew.
 */
@ApplicationScoped
class OfferJob {

    @Inject
    Rounds rounds;

    @Inject
    Invitations invitations;

    @Inject
    Offers offers;

    @Inject
    Escalations escalations;

    @ConfigProperty(name = "nhipcau.offers.every")
    String pace;

    void begin(@Observes StartupEvent start) {
        rounds.every(pace, "offers", this::run);
        rounds.every(pace, "escalations", this::look);
    }

    private void run() {
        invitations.toSend().forEach(invitations::send);
        invitations.toExpire().forEach(offers::expire);
    }

    private void look() {
        escalations.due().forEach(escalations::look);
    }
}
