package vn.nhipcau.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.nhipcau.platform.web.Refusal;

/**
 * Lets a few at a time through to the seats of this replica, in order of arrival. Who waits for the lock on a class holds
 * a database connection; without this, a rush for one class would take them all and stop every other page. Correctness
 * does not rest on it: that is the lock's.
 */
@ApplicationScoped
class Turnstile {

    private static final int AT_A_TIME = 6;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free = new Semaphore(AT_A_TIME, true);

    <T> T pass(Supplier<T> deed) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.tooMany("enrolment", "refused_rush");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.tooMany("enrolment", "refused_rush");
        }
        try {
            return deed.get();
        } finally {
            free.release();
        }
    }
}
