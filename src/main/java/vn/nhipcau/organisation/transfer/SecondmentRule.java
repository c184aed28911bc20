package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.platform.language.Formats;

/** A secondment leaves its person on the sender's staff (R09): on its first day there must be a sender. */
final class SecondmentRule {

    private SecondmentRule() {}

    static void check(Plan plan, Known known) {
        Map<Draft.OfPerson, List<Draft.OfAssignment>> byPerson = new HashMap<>();
        plan.assignments.forEach(held -> byPerson.computeIfAbsent(held.person, one -> new java.util.ArrayList<>())
                .add(held));
        for (Draft.OfAssignment held : plan.assignments) {
            if (held.entry.kind == AssignmentKind.PERMANENT || !held.moves()) {
                continue;
            }
            LocalDate first = held.entry.startsOn;
            OptionalLong sender = sender(plan, known, held.person, byPerson.get(held.person), first);
            if (held.entry.kind == AssignmentKind.CONCURRENT && sender.isEmpty()) {
                held.entry.note(Note.Mark.WARNED, Column.KIND, "concurrent_alone", Formats.date(first));
            } else if (held.entry.kind == AssignmentKind.SECONDMENT && sender.isEmpty()) {
                held.entry.wrong(Column.KIND, "secondment_from_nowhere", Formats.date(first));
            } else if (held.entry.kind == AssignmentKind.SECONDMENT && sender.getAsLong() == held.post.unit.home()) {
                held.entry.wrong(Column.UNIT, "secondment_at_home", held.post.unit.code());
            }
        }
    }

    /** The commune or department on whose staff the person is on that day, once the file is imported. */
    private static OptionalLong sender(
            Plan plan, Known known, Draft.OfPerson person, List<Draft.OfAssignment> inFile, LocalDate day) {
        for (Draft.OfAssignment held : inFile) {
            if (held.entry.kind == AssignmentKind.PERMANENT && held.holdsOn(day)) {
                return OptionalLong.of(held.post.unit.home());
            }
        }
        for (Known.OfAssignment held : known.assignmentsOf(person.known)) {
            boolean mentioned = inFile.stream().anyMatch(one -> held.equals(one.known));
            LocalDate end = plan.endings.getOrDefault(held, held.endsOn());
            if (!mentioned
                    && held.kind() == AssignmentKind.PERMANENT
                    && !held.startsOn().isAfter(day)
                    && (end == null || !end.isBefore(day))) {
                return OptionalLong.of(held.home());
            }
        }
        return OptionalLong.empty();
    }
}
