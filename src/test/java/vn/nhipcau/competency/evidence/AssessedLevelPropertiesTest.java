package vn.nhipcau.competency.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AssessedLevelPropertiesTest {

    @Property
    void addingWhatIsOnlyShownNeverChangesALevel(
            @ForAll("records") List<Evidence> rows, @ForAll("shown") Evidence shown, @ForAll Random random) {
        List<Evidence> more = new ArrayList<>(rows);
        if (!rows.isEmpty()) {
            shown.superseding(rows.get(random.nextInt(rows.size())).uuid);
        }
        more.add(shown);
        assertEquals(level(rows, Known.TODAY), level(more, Known.TODAY));
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll("records") List<Evidence> rows, @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertEquals(level(rows, Known.TODAY), level(shuffled, Known.TODAY));
    }

    @Property
    void timePassingOnlyTakesAway(
            @ForAll("records") List<Evidence> rows, @ForAll @IntRange(min = 1, max = 1500) int days) {
        List<Evidence> past = rows.stream()
                .filter(row -> !row.assessedOn.isAfter(Known.TODAY))
                .toList();
        LocalDate then = Known.TODAY.plusDays(days);
        Optional<Evidence> now = level(past, Known.TODAY);
        Optional<Evidence> later = level(past, then);
        assertTrue(now.isPresent() || later.isEmpty());
        assertTrue(later.equals(now) || now.orElseThrow().expiredOn(then));
    }

    @Property
    void exactlyTheGivingRowCountsAndItIsConfirmedAndGood(@ForAll("records") List<Evidence> rows) {
        AssessedLevel level = AssessedLevel.of(rows, Known.TODAY);
        List<Evidence> counting = rows.stream()
                .filter(row -> level.verdict(row) == Verdict.COUNTS)
                .toList();
        assertEquals(level.evidence().stream().toList(), counting);
        counting.forEach(row -> assertTrue(row.source.counts()
                && row.state == EvidenceState.CONFIRMED
                && !row.expiredOn(Known.TODAY)
                && !row.assessedOn.isAfter(Known.TODAY)));
    }

    @Provide
    Arbitrary<Evidence> shown() {
        return row(Arbitraries.of(EvidenceSource.SELF, EvidenceSource.COURSE, EvidenceSource.EXTERNAL));
    }

    /** Up to eight rows; about a third of them supersede another one. */
    @Provide
    Arbitrary<List<Evidence>> records() {
        Arbitrary<List<Integer>> links =
                Arbitraries.integers().between(-16, 7).list().ofSize(8);
        return Combinators.combine(
                        row(Arbitraries.of(EvidenceSource.class)).list().ofMaxSize(8), links)
                .as((rows, aims) -> {
                    for (int i = 0; i < rows.size(); i++) {
                        int aim = aims.get(i);
                        if (aim >= 0 && aim < rows.size() && aim != i) {
                            rows.get(i).superseding(rows.get(aim).uuid);
                        }
                    }
                    return rows;
                });
    }

    private static Arbitrary<Evidence> row(Arbitrary<EvidenceSource> sources) {
        return Combinators.combine(
                        sources,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1500, 30),
                        Arbitraries.of(EvidenceState.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((source, level, days, state, hour, named) -> Known.evidence(
                                source, level, Known.TODAY.plusDays(days))
                        .in(state)
                        .by(named ? Known.ASSESSOR : null, null)
                        .recorded(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3600L * hour)));
    }

    private static Optional<Evidence> level(List<Evidence> rows, LocalDate day) {
        return AssessedLevel.of(rows, day).evidence();
    }
}
