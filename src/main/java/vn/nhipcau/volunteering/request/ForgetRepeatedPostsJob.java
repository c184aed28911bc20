package vn.nhipcau.volunteering.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the memory of repeated posts short. Any replica may run it. */
@ApplicationScoped
class ForgetRepeatedPostsJob {

    @Inject
    RepeatedPosts posts;

    @Scheduled(every = "{nhipcau.jobs.forget-repeated-posts}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (posts.forget() > 0) {
            // until nothing is left
        }
    }
}
