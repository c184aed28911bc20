package vn.nhipcau.competency.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nhipcau.competency.framework.Requirement;
import vn.nhipcau.competency.framework.Requirements;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;

/** Where people stand against the posts they hold today; three statements for one person. */
@ApplicationScoped
public class Standings {

    @Inject
    People people;

    @Inject
    Requirements requirements;

    @Inject
    EvidenceRecords records;

    @Inject
    Clock clock;

    /** Gaps first, then what is not assessed, then what is met; empty for somebody without a post. */
    public List<Standing> of(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Requirement> asked = requirements.of(positions(people.assignmentsOf(person, today)), today);
        return asked.isEmpty() ? List.of() : of(asked, records.of(person), today);
    }

    static List<Standing> of(Collection<Requirement> asked, Collection<Evidence> evidence, LocalDate day) {
        Map<String, List<Evidence>> known =
                evidence.stream().collect(Collectors.groupingBy(row -> row.competency.code));
        return asked.stream().collect(Collectors.groupingBy(one -> one.competency.code)).values().stream()
                .map(same -> standing(same, known.getOrDefault(same.get(0).competency.code, List.of()), day))
                .sorted(Standing.GAPS_FIRST)
                .toList();
    }

    /** A seconded person answers to where they work (R09); posts held beside it stay. */
    static Set<Position> positions(List<Assignment> held) {
        boolean away = held.stream().anyMatch(one -> one.kind == AssignmentKind.SECONDMENT);
        return held.stream()
                .filter(one -> !away || one.kind != AssignmentKind.PERMANENT)
                .map(one -> one.post.position)
                .collect(Collectors.toSet());
    }

    private static Standing standing(List<Requirement> same, List<Evidence> evidence, LocalDate day) {
        return new Standing(
                same.get(0).competency,
                same.stream().mapToInt(one -> one.requiredLevel).max().orElseThrow(),
                same.stream().anyMatch(one -> one.mandatory),
                AssessedLevel.of(evidence, day).evidence().orElse(null));
    }
}
