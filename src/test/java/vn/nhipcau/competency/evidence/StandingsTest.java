package vn.nhipcau.competency.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.competency.evidence.Known.TODAY;
import static vn.nhipcau.competency.evidence.Known.evidence;
import static vn.nhipcau.competency.evidence.Known.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhipcau.competency.framework.Requirement;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.PositionGroup;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.organisation.staff.Post;

class StandingsTest {

    private static final LocalDate SPRING = TODAY.minusMonths(7);

    @Test
    void gapsComeFirstThenWhatIsNotAssessedThenWhatIsMet() {
        List<Requirement> asked = List.of(
                required("MET", 2, true),
                required("OPTIONAL-GAP", 4, false),
                required("UNKNOWN", 4, true),
                required("SMALL-GAP", 3, true),
                required("LARGE-GAP", 4, true));
        List<Evidence> evidence = List.of(
                evidence("MET", EvidenceSource.PANEL, 3, SPRING),
                evidence("OPTIONAL-GAP", EvidenceSource.TEST, 0, SPRING),
                evidence("SMALL-GAP", EvidenceSource.TEST, 2, SPRING),
                evidence("LARGE-GAP", EvidenceSource.TEST, 1, SPRING));
        assertEquals(
                List.of("LARGE-GAP", "SMALL-GAP", "OPTIONAL-GAP", "UNKNOWN", "MET"),
                Standings.of(asked, evidence, TODAY).stream()
                        .map(standing -> standing.competency().code)
                        .toList());
    }

    @Test
    void ofSeveralPostsTheHighestRequirementHolds() {
        Standing standing = only(List.of(required("LAW-03", 2, true), required("LAW-03", 4, false)), List.of());
        assertEquals(4, standing.required());
        assertTrue(standing.mandatory());
    }

    @Test
    void notAssessedIsNeitherMetNorLevelZero() {
        Standing standing = only(List.of(required("LAW-03", 2, true)), List.of());
        assertNull(standing.held());
        assertFalse(standing.met());
        assertFalse(standing.gap());
        assertEquals(2, standing.missing());
        assertEquals(4, standing.levels());
    }

    @Test
    void aStandingNamesTheEvidenceThatGaveIt() {
        Evidence panel = evidence("LAW-03", EvidenceSource.PANEL, 3, SPRING);
        Standing standing = only(
                List.of(required("LAW-03", 3, true)),
                List.of(evidence("LAW-03", EvidenceSource.COURSE, 4, TODAY), panel));
        assertEquals(panel, standing.evidence());
        assertTrue(standing.met());
        assertEquals(SPRING.plusMonths(24), standing.validUntil());
        assertTrue(standing.expiresBefore(SPRING.plusMonths(24).plusDays(1)));
    }

    @Test
    void aSecondedPersonAnswersToWhereTheyWork() {
        Assignment home = held("POS-37", AssignmentKind.PERMANENT);
        Assignment away = held("POS-34", AssignmentKind.SECONDMENT);
        assertEquals(Set.of(home.post.position), Standings.positions(List.of(home)));
        assertEquals(Set.of(away.post.position), Standings.positions(List.of(home, away)));
    }

    private static Standing only(List<Requirement> asked, List<Evidence> evidence) {
        List<Standing> standings = Standings.of(asked, evidence, TODAY);
        assertEquals(1, standings.size());
        return standings.get(0);
    }

    private static Assignment held(String position, AssignmentKind kind) {
        Position itsPosition = new Position(position, position, position, PositionGroup.PROFESSIONAL);
        return new Assignment(null, new Post(null, itsPosition, 1), kind, SPRING, null);
    }
}
