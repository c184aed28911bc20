package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.organisation.staff.AssignmentKind;

/** More people on a post than its headcount: a warning, for the city may want it so. Asked only of posts that the file moves. */
final class HeadcountRule {

    private final Plan plan;
    private final Map<Long, List<Known.OfAssignment>> holders;
    private final Map<Draft.OfPost, List<Draft.OfAssignment>> inFile = new HashMap<>();
    private final Set<Long> mentioned = new HashSet<>();
    private final Set<Draft.OfPost> warned = new HashSet<>();

    private HeadcountRule(Plan plan, Map<Long, List<Known.OfAssignment>> holders) {
        this.plan = plan;
        this.holders = holders;
        for (Draft.OfAssignment held : plan.assignments) {
            if (held.known != null) {
                mentioned.add(held.known.id());
            }
            if (held.entry.kind == AssignmentKind.PERMANENT) {
                inFile.computeIfAbsent(held.post, one -> new ArrayList<>()).add(held);
            }
        }
    }

    /** The known posts whose holders the rule needs. */
    static List<Long> asksFor(Plan plan) {
        Set<Draft.OfPost> moved = new HashSet<>();
        plan.posts.stream().filter(Draft.OfPost::changed).forEach(moved::add);
        plan.assignments.stream()
                .filter(held -> held.moves() && held.entry.kind == AssignmentKind.PERMANENT)
                .forEach(held -> moved.add(held.post));
        return moved.stream()
                .filter(post -> post.known != null)
                .map(post -> post.known.id())
                .sorted()
                .toList();
    }

    /** @param holders permanent assignments by post that are not over */
    static void check(Plan plan, Map<Long, List<Known.OfAssignment>> holders, LocalDate today) {
        HeadcountRule rule = new HeadcountRule(plan, holders);
        for (Draft.OfAssignment held : plan.assignments) {
            if (held.entry.kind == AssignmentKind.PERMANENT && held.moves()) {
                LocalDate start = held.entry.startsOn;
                rule.check(held.post, held.entry, start.isAfter(today) ? start : today, held.holdsOn(today));
            }
        }
        plan.posts.stream().filter(Draft.OfPost::changed).forEach(post -> rule.check(post, post.said, today, true));
    }

    private void check(Draft.OfPost post, Entry entry, LocalDate day, boolean current) {
        if (post.headcount == null || !current && !entry.startsOn.equals(day)) {
            return;
        }
        int people = people(post, day);
        if (people > post.headcount && warned.add(post)) {
            entry.note(Note.Mark.WARNED, Column.HEADCOUNT, "headcount_exceeded", post.key, post.headcount, people);
        }
    }

    private int people(Draft.OfPost post, LocalDate day) {
        long count = inFile.getOrDefault(post, List.of()).stream()
                .filter(held -> held.holdsOn(day))
                .count();
        List<Known.OfAssignment> others =
                post.known == null ? List.of() : holders.getOrDefault(post.known.id(), List.of());
        for (Known.OfAssignment held : others) {
            LocalDate end = plan.endings.getOrDefault(held, held.endsOn());
            boolean there = !held.startsOn().isAfter(day) && (end == null || !end.isBefore(day));
            count += there && !mentioned.contains(held.id()) ? 1 : 0;
        }
        return (int) count;
    }
}
