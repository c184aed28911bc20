package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Compares what was acknowledged with what the tables and the mail server hold. */
final class Oracle {

    private static final Duration MAIL_PATIENCE = Duration.ofSeconds(120);

    private final TwoReplicas city;

    Oracle(TwoReplicas city) {
        this.city = city;
    }

    void nothingIsLost(Ledger ledger) {
        for (Map.Entry<String, String> one : ledger.enrolments.entrySet()) {
            String[] wish = one.getKey().split(" ");
            String state = ledger.withdrawals.contains(one.getValue()) ? "WITHDRAWN" : "ENROLLED WAITING";
            List<String> kept = city.tables.column(
                    "select e.state from enrolment e join person p on p.id = e.person_id"
                            + " join course_run r on r.id = e.run_id where e.code = ? and p.subject = ? and r.code = ?",
                    one.getValue(),
                    wish[0],
                    wish[1]);
            assertTrue(kept.size() == 1 && state.contains(kept.get(0)), one + " is " + kept + ", wanted " + state);
        }
        ledger.requests.forEach((key, code) -> {
            assertEquals(1, count("help_request where tracking_code = ?", code), "request " + code + " is lost");
            assertEquals(
                    List.of(code),
                    city.tables.column("select tracking_code from repeated_post where idempotency_key = ?", key));
        });
        assertEquals(
                ledger.requests.size(),
                Set.copyOf(ledger.requests.values()).size(),
                "two keys were given the same request");
        for (String offer : ledger.acceptances) {
            assertEquals(
                    List.of("ACCEPTED"), city.tables.column("select state from offer where code = ?", offer), offer);
        }
    }

    /** Every key at most one request, every request of a program by a key. */
    void nothingIsThereTwice() {
        assertEquals(
                city.tables.number("select count(*) from help_request where channel = 'API' and number like 'YC-%'"
                        + " and village = 'Thôn Phú Thuận'"),
                city.tables.number("select count(*) from repeated_post"),
                "requests and keys");
    }

    void seatsAddUp(List<String> classes) {
        for (String code : classes) {
            String run = "select id from course_run where code = '" + code + "'";
            long seats = city.tables.number("select seats from course_run where code = ?", code);
            long taken = city.tables.number("select taken from course_run where code = ?", code);
            long waiting = city.tables.number("select waiting from course_run where code = ?", code);
            long seated = count("enrolment where run_id = (" + run + ") and state = 'ENROLLED'");
            long inLine = count("enrolment where run_id = (" + run + ") and state = 'WAITING'");
            long promotions = count("audit_row where action = 'enrolment.promoted' and detail like ?", "%" + code);
            long letters = promotionLetters(run);
            assertTrue(seated <= seats, code + " is oversold: " + seated + " on " + seats);
            assertEquals(seated, taken, code + " counts its seats wrongly");
            assertEquals(inLine, waiting, code + " counts its line wrongly");
            assertTrue(seated == seats || inLine == 0, code + " has a seat and a line");
            assertEquals(promotions, letters, code + ": promotions and letters about them");
        }
    }

    void oneVisitForEachRequest(List<Stage.Invited> invitations, Ledger ledger) {
        Set<Long> requests =
                invitations.stream().map(Stage.Invited::request).collect(Collectors.toCollection(TreeSet::new));
        for (long request : requests) {
            assertEquals(1, count("visit where request_id = ?", request), "visits for request " + request);
            assertEquals(1, count("offer where request_id = ? and state = 'ACCEPTED'", request));
        }
        assertTrue(ledger.acceptances.size() <= requests.size(), "more yes than requests");
    }

    /** Waits until the outbox is empty. @return how many messages arrived more than once, copies beyond the first */
    long everyMessageArrived(long mostRepeats) {
        Awaitility.await("the outbox is empty")
                .atMost(MAIL_PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("outbox_message where state in ('QUEUED', 'SENDING')") == 0);
        Map<String, Long> copies = city.mail.copies();
        for (String code : city.tables.column("select code from outbox_message where state = 'SENT'")) {
            assertTrue(copies.containsKey("<" + code + "@nhipcau.example>"), "message " + code + " never arrived");
        }
        assertTrue(city.mail.repeats() <= mostRepeats, "repeated " + city.mail.repeats() + ", allowed " + mostRepeats);
        return city.mail.repeats();
    }

    long count(String from, Object... values) {
        return city.tables.number("select count(*) from " + from, values);
    }

    private long promotionLetters(String run) {
        return count(
                "outbox_message m where m.kind = 'training.promoted' and m.plain_text like concat('%', (select code"
                        + " from course_run where id = (" + run + ")), '%')");
    }
}
