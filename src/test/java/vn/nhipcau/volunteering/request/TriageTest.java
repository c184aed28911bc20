package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class TriageTest {

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    @Inject
    Clock clock;

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
