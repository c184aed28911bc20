package vn.nhipcau.volunteering.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.volunteering.matching.Samples.DAI_LOC;
import static vn.nhipcau.volunteering.matching.Samples.NOW;
import static vn.nhipcau.volunteering.matching.Samples.need;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the volunteers are like, the ranking keeps its promises. */
class RankerPropertyTest {

    @Property(tries = 200)
    void theOrderDoesNotDependOnTheOrderOfTheList(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        List<Profile> some = volunteers(random, size);
        List<Profile> mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, random);
        assertEquals(
                Ranker.rank(need(), some, NOW).candidates(),
                Ranker.rank(need(), mixed, NOW).candidates());
    }

    @Property(tries = 200)
    void everybodyIsEitherACandidateOrToldWhyNot(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        Ranking ranking = Ranker.rank(need(), volunteers(random, size), NOW);
        assertEquals(size, ranking.looked());
        ranking.excluded().forEach(one -> assertFalse(one.constraints().isEmpty()));
        int alone = ranking.removals().stream().mapToInt(Ranking.Removal::alone).sum();
        assertTrue(alone <= ranking.excluded().size());
    }

    @Property(tries = 200)
    void candidatesAreOrderedByTheSumOfTheirTerms(@ForAll Random random, @ForAll @IntRange(max = 60) int size) {
        int before = Integer.MIN_VALUE;
        for (Candidate candidate :
                Ranker.rank(need(), volunteers(random, size), NOW).candidates()) {
            int sum = 0;
            for (Term term : candidate.terms()) {
                sum += term.cost();
            }
            assertEquals(sum, candidate.cost());
            assertTrue(before <= sum);
            before = sum;
        }
    }

    @Property(tries = 300)
    void noCandidateBreaksAHardRule(@ForAll Random random) {
        for (Candidate one : Ranker.rank(need(), volunteers(random, 40), NOW).candidates()) {
            Profile who = one.volunteer();
            Busy visit = new Busy(one.start(), one.start().plusMinutes(30), DAI_LOC);
            assertTrue(need().windows().contains(one.slot()) && who.free(one.slot()));
            assertFalse(one.start().isBefore(NOW.plusHours(24)));
            assertTrue(who.vettedTier() >= 'B'
                    && !who.vettedUntil().isBefore(one.start().toLocalDate()));
            assertTrue(who.languages().contains("VIETNAMESE") && who.skills().get("SAFETY") >= 1);
            assertTrue(one.kilometres() <= who.radiusKm());
            assertTrue(who.history().visits().stream().noneMatch(visit::hinders));
            assertTrue(who.history().offersInSevenDays() < 3 && !who.history().liveOffer());
            assertFalse(who.paused() || who.history().askedBefore());
            assertFalse(who.bornOn().plusYears(18).isAfter(NOW.toLocalDate()));
        }
    }

    @Property(tries = 200)
    void twoVisitsHinderEachOtherInBothDirections(@ForAll Random random) {
        Busy one = visit(random);
        Busy other = visit(random);
        assertEquals(one.hinders(other), other.hinders(one));
        assertTrue(one.hinders(one));
    }

    private static List<Profile> volunteers(Random random, int size) {
        return LongStream.range(0, size).mapToObj(key -> volunteer(random, key)).toList();
    }

    private static Profile volunteer(Random random, long key) {
        Set<String> languages = random.nextInt(4) == 0 ? Set.of("CO_TU") : Set.of("VIETNAMESE", "CO_TU");
        LocalDate until = random.nextInt(5) == 0 ? null : NOW.toLocalDate().plusDays(random.nextInt(30) - 2);
        Profile.History history = new Profile.History(
                random.nextBoolean() ? List.of() : List.of(visit(random)),
                random.nextInt(6),
                random.nextInt(4),
                random.nextInt(2),
                NOW.toLocalDate().minusDays(random.nextInt(60)),
                random.nextInt(5),
                random.nextInt(6) == 0,
                random.nextInt(6) == 0);
        return new Profile(
                key,
                new Place(15.6 + random.nextDouble() / 2, 107.9 + random.nextDouble() / 2),
                Map.of(random.nextInt(4) == 0 ? "HEALTH" : "SAFETY", 1 + random.nextInt(3)),
                languages,
                random.nextInt(Samples.ALWAYS_FREE + 1),
                5 + random.nextInt(40),
                random.nextInt(4),
                LocalDate.of(2005 + random.nextInt(5), 1 + random.nextInt(12), 1),
                "ABC ".charAt(random.nextInt(4)),
                until,
                random.nextInt(8) == 0,
                null,
                random.nextBoolean() ? "HOME" : null,
                history);
    }

    private static Busy visit(Random random) {
        LocalDateTime start = NOW.plusHours(random.nextInt(140));
        return new Busy(start, start.plusMinutes(15 + random.nextInt(90)), random.nextBoolean() ? DAI_LOC : null);
    }
}
