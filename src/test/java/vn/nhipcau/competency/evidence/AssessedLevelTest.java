package vn.nhipcau.competency.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.nhipcau.competency.evidence.Known.TODAY;
import static vn.nhipcau.competency.evidence.Known.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessedLevelTest {

    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);
    private static final LocalDate LAST_MONTH = TODAY.minusMonths(1);

    @Test
    void withoutEvidenceNothingIsAssessed() {
        assertLevel(null);
    }

    @Test
    void assessedAtZeroIsNotTheSameAsNotAssessed() {
        assertLevel(0, evidence(EvidenceSource.PANEL, 0, LAST_MONTH));
    }

    @Test
    void theLatestAssessmentCountsEvenWhenItIsLower() {
        assertLevel(2, evidence(EvidenceSource.TEST, 4, LAST_YEAR), evidence(EvidenceSource.PANEL, 2, LAST_MONTH));
    }

    @Test
    void ofTwoOnOneDayTheLaterRecordedCounts() {
        Evidence later = evidence(EvidenceSource.TEST, 3, LAST_MONTH).recorded(Instant.parse("2026-11-02T00:00:00Z"));
        assertLevel(3, later, evidence(EvidenceSource.PANEL, 1, LAST_MONTH));
    }

    @Test
    void theManagerCountsOnlyWhereNobodyIndependentHasAssessed() {
        Evidence manager = evidence(EvidenceSource.MANAGER, 4, LAST_MONTH);
        Evidence practical = evidence(EvidenceSource.PRACTICAL, 2, LAST_YEAR);
        assertLevel(4, manager);
        assertLevel(2, manager, practical);
        assertVerdict(Verdict.OUTRANKED, manager, practical);
    }

    @Test
    void coursesOwnOpinionsAndOutsidePapersNeverCount() {
        for (EvidenceSource source : List.of(EvidenceSource.COURSE, EvidenceSource.SELF, EvidenceSource.EXTERNAL)) {
            Evidence shown = evidence(source, 4, LAST_MONTH);
            assertLevel(null, shown);
            assertVerdict(Verdict.SHOWN_ONLY, shown);
        }
    }

    @Test
    void priorLearningCountsOnceAPanelHasConfirmedIt() {
        Evidence claimed = evidence(EvidenceSource.PRIOR_LEARNING, 3, LAST_MONTH);
        assertVerdict(Verdict.UNCONFIRMED, claimed);
        assertLevel(3, evidence(EvidenceSource.PRIOR_LEARNING, 3, LAST_MONTH).by(Known.ASSESSOR, "Hội đồng"));
    }

    @Test
    void aProposalCountsForNothingAndTakesNobodysPlace() {
        Evidence standing = evidence(EvidenceSource.PANEL, 2, LAST_YEAR);
        Evidence proposal = evidence(EvidenceSource.PANEL, 4, LAST_MONTH)
                .in(EvidenceState.PROPOSED)
                .superseding(standing.uuid);
        assertLevel(2, standing, proposal);
        assertVerdict(Verdict.PROPOSED, proposal, standing);
    }

    @Test
    void aRevokedAssessmentLeavesTheOneBefore() {
        Evidence before = evidence(EvidenceSource.TEST, 2, LAST_YEAR);
        Evidence wrong = evidence(EvidenceSource.PANEL, 4, LAST_MONTH);
        Evidence revocation = evidence(EvidenceSource.PANEL, 4, LAST_MONTH)
                .in(EvidenceState.REVOKED)
                .superseding(wrong.uuid);
        assertLevel(2, wrong, revocation, before);
        assertVerdict(Verdict.REPLACED, wrong, revocation, before);
        assertVerdict(Verdict.REVOKED, revocation, wrong, before);
    }

    @Test
    void aSelfAssessmentCannotTakeThePlaceOfATest() {
        Evidence test = evidence(EvidenceSource.TEST, 2, LAST_YEAR);
        Evidence boast = evidence(EvidenceSource.SELF, 4, LAST_MONTH).superseding(test.uuid);
        assertLevel(2, test, boast);
    }

    @Test
    void aLevelCountsOnItsLastDayAndNoLonger() {
        Evidence panel = evidence(EvidenceSource.PANEL, 3, LAST_YEAR).until(TODAY);
        assertLevel(3, panel);
        assertEquals(
                Verdict.EXPIRED,
                AssessedLevel.of(List.of(panel), TODAY.plusDays(1)).verdict(panel));
    }

    @Test
    void whatIsAssessedTomorrowDoesNotCountToday() {
        assertVerdict(Verdict.LATER, evidence(EvidenceSource.TEST, 3, TODAY.plusDays(1)));
    }

    private static void assertLevel(Integer expected, Evidence... rows) {
        assertEquals(
                expected,
                AssessedLevel.of(List.of(rows), TODAY)
                        .evidence()
                        .map(row -> row.level)
                        .orElse(null));
    }

    private static void assertVerdict(Verdict expected, Evidence row, Evidence... others) {
        List<Evidence> all = new java.util.ArrayList<>(List.of(others));
        all.add(row);
        assertEquals(expected, AssessedLevel.of(all, TODAY).verdict(row));
    }
}
