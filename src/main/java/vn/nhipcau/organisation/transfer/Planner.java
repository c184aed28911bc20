package vn.nhipcau.organisation.transfer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.platform.language.Formats;

/**
 * Compares a file with what is known, row by row. A file says what is to be: rows that are not there take nothing away,
 * and an empty cell leaves what is, except that an empty end means an open one.
 */
final class Planner {

    private final Known known;
    private final Plan plan;
    private final Map<String, Draft.OfPerson> people = new LinkedHashMap<>();
    private final Map<String, Draft.OfPost> posts = new LinkedHashMap<>();
    private final Map<String, Entry> seen = new HashMap<>();

    private Planner(List<Entry> entries, Known known) {
        this.known = known;
        this.plan = new Plan(entries);
    }

    static Plan plan(List<Entry> entries, Known known) {
        Planner planner = new Planner(entries, known);
        entries.forEach(planner::take);
        planner.people.values().forEach(planner::conclude);
        planner.posts.values().forEach(planner::conclude);
        planner.plan.assignments.forEach(Planner::describe);
        MailboxRule.check(planner.plan, known);
        PermanentRule.check(planner.plan, known);
        SecondmentRule.check(planner.plan, known);
        return planner.plan;
    }

    private void take(Entry entry) {
        assign(entry);
        entry.conclude();
    }

    private void assign(Entry entry) {
        Draft.OfPerson person = entry.has(Column.STAFF_CODE) ? person(entry) : null;
        Draft.OfPost post = entry.has(Column.UNIT) && entry.has(Column.POSITION) ? post(entry) : null;
        if (person == null || post == null || entry.kind == null || entry.startsOn == null) {
            return;
        }
        String key = person.staffCode + "|" + post.key + "|" + entry.kind + "|" + entry.startsOn;
        Entry before = seen.putIfAbsent(key, entry);
        if (before != null) {
            entry.wrong(Column.STAFF_CODE, "row_twice", before.row);
            return;
        }
        Known.OfAssignment held = held(person, post, entry);
        String decision = entry.settled(Column.DECISION_NUMBER, held == null ? null : held.decisionNumber());
        plan.assignments.add(new Draft.OfAssignment(entry, person, post, held, decision));
    }

    private Draft.OfPerson person(Entry entry) {
        String code = entry.text(Column.STAFF_CODE);
        Draft.OfPerson person = people.computeIfAbsent(code, one -> {
            Draft.OfPerson draft = new Draft.OfPerson(one, known.people.get(one), entry);
            plan.people.add(draft);
            return draft;
        });
        Known.OfPerson was = person.known;
        person.fullName = merged(entry, Column.FULL_NAME, was == null ? null : was.fullName(), person.fullName);
        person.addressed = entry.has(Column.EMAIL) && !person.addressed.has(Column.EMAIL) ? entry : person.addressed;
        person.email = merged(entry, Column.EMAIL, was == null ? null : was.email(), person.email);
        person.phone = merged(entry, Column.PHONE, was == null ? null : was.phone(), person.phone);
        return person;
    }

    /** The value of this row; rows of one person must not contradict each other. */
    private String merged(Entry entry, Column column, String known, String before) {
        String text = entry.settled(column, known);
        if (!entry.has(column)) {
            return before;
        }
        String code = entry.text(Column.STAFF_CODE);
        Entry other = seen.putIfAbsent(column + "|" + code, entry);
        if (other != null && !other.text(column).equals(text)) {
            entry.wrong(column, "person_differs", code, other.text(column), other.row);
            return before;
        }
        return text;
    }

    private Draft.OfPost post(Entry entry) {
        Known.OfUnit unit = known.units.get(entry.text(Column.UNIT));
        Long position = known.positions.get(entry.text(Column.POSITION));
        if (unit == null) {
            entry.wrong(Column.UNIT, "unit_unknown", entry.text(Column.UNIT));
        } else if (!unit.staffed()) {
            entry.wrong(Column.UNIT, "unit_without_staff", unit.code());
        }
        if (position == null) {
            entry.wrong(Column.POSITION, "position_unknown", entry.text(Column.POSITION));
        }
        if (unit == null || !unit.staffed() || position == null) {
            return null;
        }
        String key = Known.post(unit.code(), entry.text(Column.POSITION));
        Draft.OfPost post = posts.computeIfAbsent(key, one -> {
            Draft.OfPost draft = new Draft.OfPost(one, unit, position, known.posts.get(one), entry);
            plan.posts.add(draft);
            return draft;
        });
        if (entry.headcount != null && post.said != null && !post.headcount.equals(entry.headcount)) {
            entry.wrong(Column.HEADCOUNT, "headcount_differs", key, post.said.row, post.headcount);
        } else if (entry.headcount != null) {
            post.said = post.said == null ? entry : post.said;
            post.headcount = entry.headcount;
        }
        return post;
    }

    private Known.OfAssignment held(Draft.OfPerson person, Draft.OfPost post, Entry entry) {
        return known.assignmentsOf(person.known).stream()
                .filter(held -> held.post().equals(post.key)
                        && held.kind() == entry.kind
                        && held.startsOn().equals(entry.startsOn))
                .findFirst()
                .orElse(null);
    }

    private void conclude(Draft.OfPerson person) {
        if (person.fullName == null) {
            if (!person.first.isWrong()) {
                person.first.wrong(Column.FULL_NAME, "name_missing", person.staffCode);
            }
        } else if (person.known == null) {
            person.first.note(Note.Mark.CREATED, Column.FULL_NAME, "person_created", person.fullName);
        } else {
            changed(person, Column.FULL_NAME, person.known.fullName(), person.fullName);
            changed(person, Column.EMAIL, person.known.email(), person.email);
            changed(person, Column.PHONE, person.known.phone(), person.phone);
        }
    }

    private void changed(Draft.OfPerson person, Column column, String before, String now) {
        if (now != null && !now.equals(before)) {
            Entry said = seen.getOrDefault(column + "|" + person.staffCode, person.first);
            said.note(Note.Mark.CHANGED, column, "value_changed", Note.named(column), shown(before), now);
        }
    }

    private void conclude(Draft.OfPost post) {
        if (post.headcount == null) {
            post.first.wrong(Column.HEADCOUNT, "headcount_missing", post.unit.code(), post.first.text(Column.POSITION));
        } else if (post.known == null) {
            post.said.note(Note.Mark.CREATED, Column.HEADCOUNT, "post_created", post.key, post.headcount);
        } else if (post.changed()) {
            post.said.note(
                    Note.Mark.CHANGED, Column.HEADCOUNT, "headcount_changed", post.known.headcount(), post.headcount);
        }
    }

    private static void describe(Draft.OfAssignment held) {
        Entry entry = held.entry;
        if (held.known == null) {
            entry.note(
                    Note.Mark.CREATED,
                    Column.POSITION,
                    "assignment_created",
                    Note.named(entry.kind),
                    held.post.key,
                    Formats.date(entry.startsOn));
            return;
        }
        if (!held.endSame()) {
            boolean ends = held.endsOn != null && held.known.endsOn() == null;
            boolean reopened = held.endsOn == null;
            String before =
                    Optional.ofNullable(held.known.endsOn()).map(Formats::date).orElse("–");
            String now = Optional.ofNullable(held.endsOn).map(Formats::date).orElse("–");
            entry.note(
                    ends ? Note.Mark.ENDED : reopened ? Note.Mark.WARNED : Note.Mark.CHANGED,
                    Column.ENDS_ON,
                    "value_changed",
                    Note.named(Column.ENDS_ON),
                    before,
                    now);
        }
        String decision = held.known.decisionNumber();
        if (held.decisionNumber != null && !held.decisionNumber.equals(decision)) {
            entry.note(
                    Note.Mark.CHANGED,
                    Column.DECISION_NUMBER,
                    "value_changed",
                    Note.named(Column.DECISION_NUMBER),
                    shown(decision),
                    held.decisionNumber);
        }
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }
}
