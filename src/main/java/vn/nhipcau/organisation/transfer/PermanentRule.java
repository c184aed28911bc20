package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.platform.language.Formats;

/**
 * Nobody holds two permanent posts at a time. A new one ends the one before, the day before it begins (R13); where that
 * cannot be meant, the row is wrong. Asked only of what the file changes.
 */
final class PermanentRule {

    private final Plan plan;
    private final Known known;

    private PermanentRule(Plan plan, Known known) {
        this.plan = plan;
        this.known = known;
    }

    static void check(Plan plan, Known known) {
        PermanentRule rule = new PermanentRule(plan, known);
        Map<Draft.OfPerson, List<Draft.OfAssignment>> byPerson = new HashMap<>();
        for (Draft.OfAssignment held : plan.assignments) {
            if (held.entry.kind == AssignmentKind.PERMANENT) {
                byPerson.computeIfAbsent(held.person, one -> new ArrayList<>()).add(held);
            }
        }
        // in the order of the file, so that the same file always gives the same plan
        plan.people.stream().filter(byPerson::containsKey).forEach(person -> rule.check(person, byPerson.get(person)));
    }

    private void check(Draft.OfPerson person, List<Draft.OfAssignment> inFile) {
        for (int i = 0; i < inFile.size(); i++) {
            findOverlap(inFile.get(i), inFile.subList(0, i));
        }
        Set<Long> mentioned = new HashSet<>();
        inFile.stream().filter(held -> held.known != null).forEach(held -> mentioned.add(held.known.id()));
        known.assignmentsOf(person.known).stream()
                .filter(held -> held.kind() == AssignmentKind.PERMANENT && !mentioned.contains(held.id()))
                .forEach(held -> settle(held, inFile));
    }

    /** One note for a row: a placeholder in every row's staff code would make hundreds of millions. */
    private static void findOverlap(Draft.OfAssignment one, List<Draft.OfAssignment> before) {
        for (Draft.OfAssignment other : before) {
            if ((one.moves() || other.moves())
                    && overlap(one.entry.startsOn, one.endsOn, other.entry.startsOn, other.endsOn)) {
                one.entry.wrong(
                        Column.STARTS_ON, "permanent_twice", other.entry.row, span(other.entry.startsOn, other.endsOn));
                return;
            }
        }
    }

    /** A permanent post of which the file says nothing. */
    private void settle(Known.OfAssignment held, List<Draft.OfAssignment> inFile) {
        for (Draft.OfAssignment taken : inFile) {
            LocalDate end = plan.endings.getOrDefault(held, held.endsOn());
            LocalDate start = taken.entry.startsOn;
            if (!taken.moves() || !overlap(start, taken.endsOn, held.startsOn(), end)) {
                continue;
            }
            if (taken.known == null && held.startsOn().isBefore(start)) {
                LocalDate last = start.minusDays(1);
                plan.endings.put(held, last);
                taken.entry.note(Note.Mark.ENDED, Column.STARTS_ON, "permanent_ended", held.post(), Formats.date(last));
            } else {
                taken.entry.wrong(
                        Column.STARTS_ON, "permanent_held", held.post(), span(held.startsOn(), held.endsOn()));
            }
        }
    }

    private static boolean overlap(LocalDate start, LocalDate end, LocalDate otherStart, LocalDate otherEnd) {
        return (otherEnd == null || !start.isAfter(otherEnd)) && (end == null || !otherStart.isAfter(end));
    }

    private static String span(LocalDate start, LocalDate end) {
        return Formats.date(start) + " – " + (end == null ? "…" : Formats.date(end));
    }
}
