package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.topic.MeetingPlace;

@QuarkusTest
@Tag("database")
class TriageTest {

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    @Inject
    TestClock clock;

    @Test
    void aHarmlessRequestNobodyLookedAtInTimeOpensByItself() {
        String late = overdue(Asking.atTheCentre());
        String fresh = Asking.atTheCentre().code();
        String atHome = overdue(Asking.atHome());
        String money = overdue(Asking.atTheCentre().with("tile", "QR_PAYMENT").with("topic", "H12"));
        String unsure = overdue(Asking.atTheCentre().with("tile", "OTHER").with("topic", "H22"));
        for (int left = 1; left > 0; ) {
            left = triage.openLeftAlone();
        }
        assertEquals(RequestState.OPEN, state(late));
        assertEquals(RiskTier.A, QuarkusTransaction.requiringNew().call(() -> find(late).tier));
        for (String waiting : new String[] {fresh, atHome, money, unsure}) {
            assertEquals(RequestState.SUBMITTED, state(waiting));
        }
    }

    @Test
    void aRequestWhoseTimesAreOverDoesNotOpenUntilOthersAreAgreed() {
        String code = overdue(Asking.atTheCentre());
        String number = QuarkusTransaction.requiringNew().call(() -> find(code).number);
        clock.move(Duration.ofDays(9));
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> find(code).expectAnswerBy(clock.instant().minus(Duration.ofMinutes(1))));
            for (int left = 1; left > 0; ) {
                left = triage.openLeftAlone();
            }
            assertEquals(RequestState.SUBMITTED, state(code));
            assertTrue(QuarkusTransaction.requiringNew().call(() -> find(code).isOverdue(clock.instant())));
            Seen seen = Seen.asItIs(number);
            Opening asItWas = new Opening("H03", RiskTier.A, 30);
            assertEquals(
                    "times_over",
                    assertThrows(Refusal.class, () -> triage.open(Neighbourhood.EVERYWHERE, seen, asItWas)).key);
            HalfDay later = new HalfDay(LocalDate.now(clock).plusDays(3), DayHalf.MORNING);
            Agreement agreed = new Agreement(MeetingPlace.CENTRE, false, new TreeSet<>(Set.of(later)));
            triage.open(Neighbourhood.EVERYWHERE, seen, new Opening("H03", RiskTier.A, 30, agreed));
            assertEquals(RequestState.OPEN, state(code));
            assertEquals(later.ends(), QuarkusTransaction.requiringNew().call(() -> find(code).deadline));
        } finally {
            clock.reset();
        }
    }

    @Test
    void everyMoveLeavesAnAuditRow() {
        String code = Asking.atTheCentre().code();
        QuarkusTransaction.requiringNew().run(() -> triage.cancelByCode(code));
        long rows = QuarkusTransaction.requiringNew()
                .call(() -> ((Number) requests.getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from audit_row where subject_kind = 'help_request'"
                                                + " and subject_key = ?1 and action in ('request.submitted', 'request.cancelled')")
                                .setParameter(1, find(code).number)
                                .getSingleResult())
                        .longValue());
        assertEquals(2, rows);
    }

    @Test
    void homeAloneOrMoneyAreTierC() {
        assertEquals(RiskTier.C, suggested(Asking.atHome().with("company", "no")));
        assertEquals(RiskTier.B, suggested(Asking.atHome()));
        assertEquals(RiskTier.A, suggested(Asking.atTheCentre()));
        assertEquals(
                RiskTier.C,
                suggested(Asking.atTheCentre().with("tile", "QR_PAYMENT").with("topic", "H12")));
    }

    @Test
    void theFirstAnswerIsPromisedWithinFourWorkingHours() {
        String code = Asking.atTheCentre().code();
        QuarkusTransaction.requiringNew().run(() -> {
            HelpRequest request = find(code);
            assertTrue(request.answerDueAt.isAfter(request.submittedAt.plus(Duration.ofHours(3))));
        });
    }

    private RiskTier suggested(Asking asking) {
        String code = asking.code();
        return QuarkusTransaction.requiringNew().call(() -> find(code).suggestedTier());
    }

    private String overdue(Asking asking) {
        String code = asking.code();
        QuarkusTransaction.requiringNew()
                .run(() -> find(code).expectAnswerBy(clock.instant().minus(Duration.ofMinutes(1))));
        return code;
    }

    private RequestState state(String code) {
        return QuarkusTransaction.requiringNew().call(() -> find(code).state);
    }

    private HelpRequest find(String code) {
        return requests.byTrackingCode(code).orElseThrow();
    }
}
