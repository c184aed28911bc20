package vn.nhipcau.volunteering.request;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.job.Rounds;

/** Keeps the memory of repeated posts short. Any replica may run it. */
@ApplicationScoped
class ForgetRepeatedPostsJob {

    @Inject
    Rounds rounds;

    @Inject
    RepeatedPosts posts;

    @ConfigProperty(name = "nhipcau.jobs.forget-repeated-posts")
    String pace;

    void begin(@Observes StartupEvent start) {
        rounds.every(pace, "forget-repeated-posts", this::run);
    }

    void run() {
        while (posts.forget() > 0) {
            // until nothing is left
        }
    }
}
