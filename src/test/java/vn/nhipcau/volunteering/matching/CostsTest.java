package vn.nhipcau.volunteering.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.nhipcau.volunteering.matching.Samples.HOA_KHANH;
import static vn.nhipcau.volunteering.matching.Samples.NOW;
import static vn.nhipcau.volunteering.matching.Samples.SATURDAY_AFTERNOON;
import static vn.nhipcau.volunteering.matching.Samples.aVolunteer;
import static vn.nhipcau.volunteering.matching.Samples.need;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.volunteering.matching.Term.Kind;

class CostsTest {

    @Test
    void distanceCostsTenPointsAKilometreAndTheNextVisitMoreThanTheLast() {
        Map<Kind, Integer> terms = terms(aVolunteer(1).from(HOA_KHANH).having(2, 0, 0));
        assertEquals(188, terms.get(Kind.DISTANCE));
        assertEquals(15 * (2 * 3 - 1), terms.get(Kind.LOAD));
    }

    @Test
    void peopleOfOneCommuneAreTwoKilometresApart() {
        assertEquals(20, terms(aVolunteer(1)).get(Kind.DISTANCE));
    }

    @Test
    void whoHelpedTheResidentBeforeAndWhoWaitedLongComeFirst() {
        Map<Kind, Integer> terms =
                terms(aVolunteer(1).having(0, 1, 2).idleSince(NOW.toLocalDate().minusDays(21)));
        assertEquals(-60, terms.get(Kind.CONTINUITY));
        assertEquals(-30, terms.get(Kind.IDLE));
    }

    @Test
    void theBestInTheSkillAreKeptForHarderTasks() {
        assertEquals(40, terms(aVolunteer(1).knowing(Map.of("SAFETY", 3))).get(Kind.OVER_QUALIFIED));
    }

    @Test
    void aRareLanguageIsHeldBackUnlessItIsWanted() {
        List<Profile> many =
                IntStream.range(2, 60).mapToObj(key -> aVolunteer(key).build()).collect(Collectors.toList());
        Profile rare = aVolunteer(1).speaking("VIETNAMESE", "CO_TU").build();
        many.add(rare);
        Candidate held = only(Ranker.rank(need(), many, NOW), 1);
        assertEquals(80, byKind(held).get(Kind.RARE_HELD_BACK));

        Need usual = need();
        Need wanted = new Need("SAFETY", 1, "CO_TU", 'B', false, 30, usual.at(), "HOME", usual.windows(), null, false);
        assertEquals(null, byKind(only(Ranker.rank(wanted, many, NOW), 1)).get(Kind.RARE_HELD_BACK));
    }

    @Test
    void onlyTheResidentsFirstHalfDayIsEarly() {
        assertEquals(-10, terms(aVolunteer(1)).get(Kind.EARLY));
        assertEquals(null, terms(aVolunteer(1).freeOnlyIn(SATURDAY_AFTERNOON)).get(Kind.EARLY));
    }

    @Test
    void reasonsAreTheTermsThatSpeakForSomebody() {
        Profile near = aVolunteer(1)
                .from(HOA_KHANH)
                .freeOnlyIn(SATURDAY_AFTERNOON)
                .having(1, 3, 0)
                .build();
        Ranking ranking = Ranker.rank(need(), List.of(near), NOW);
        List<Reason> reasons = Reason.of(ranking.candidates().get(0), need(), ranking.candidates());
        assertEquals("NEAREST:0 FREE:11 DONE_BEFORE:3", Reason.kept(reasons));
        assertEquals(reasons, Reason.read(Reason.kept(reasons)));
    }

    private static Map<Kind, Integer> terms(Samples.Volunteer volunteer) {
        return byKind(Ranker.rank(need(), List.of(volunteer.build()), NOW)
                .candidates()
                .get(0));
    }

    private static Candidate only(Ranking ranking, long key) {
        return ranking.candidates().stream()
                .filter(candidate -> candidate.volunteer().key() == key)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Kind, Integer> byKind(Candidate candidate) {
        return candidate.terms().stream().collect(Collectors.toMap(Term::kind, Term::cost));
    }
}
