package vn.nhipcau.faults;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the application said yes to; none of it may be gone afterwards. */
final class Ledger {

    /** "subject class" to the enrolment's code. */
    final Map<String, String> enrolments = new ConcurrentHashMap<>();
    /** Codes of enrolments given back. */
    final Set<String> withdrawals = ConcurrentHashMap.newKeySet();
    /** Idempotency-Key to tracking code. */
    final Map<String, String> requests = new ConcurrentHashMap<>();
    /** Code of an offer that was accepted. */
    final Set<String> acceptances = ConcurrentHashMap.newKeySet();
    /** Answers that were none: broken connections, 502, 503. */
    final AtomicLong misses = new AtomicLong();
    /** Answers 500: nobody should ever see one. */
    final AtomicLong surprises = new AtomicLong();

    void note(Visitor.Answer answer) {
        if (answer.status() == 500) {
            surprises.incrementAndGet();
        } else if (answer.status() == 0 || answer.status() > 500) {
            misses.incrementAndGet();
        }
    }

    @Override
    public String toString() {
        return enrolments.size() + " enrolments, " + withdrawals.size() + " withdrawals, " + requests.size()
                + " requests, " + acceptances.size() + " acceptances acknowledged; " + misses
                + " tries without answer, "
                + surprises + " answers 500";
    }
}
