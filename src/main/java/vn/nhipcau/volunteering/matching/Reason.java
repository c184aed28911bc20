package vn.nhipcau.volunteering.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What speaks for a candidate, short enough to be said in a few words.
 *
 * @param amount the number in the words, 0 where there is none
 */
public record Reason(Kind kind, int amount) {

    private static final int MOST = 4;

    /** In the order in which they are said. */
    public enum Kind {
        NEAREST,
        SAME_COMMUNE,
        KILOMETRES,
        FREE,
        SAME_RESIDENT,
        DONE_BEFORE,
        SPEAKS,
        LIKES,
        IDLE
    }

    /** The best terms of a candidate among all of them. */
    public static List<Reason> of(Candidate candidate, Need need, List<Candidate> all) {
        List<Reason> reasons = new ArrayList<>();
        if (need.at() != null) {
            reasons.add(near(candidate, need, all));
        }
        reasons.add(new Reason(Kind.FREE, candidate.slot().inWeek()));
        Profile.History history = candidate.volunteer().history();
        if (candidate.has(Term.Kind.CONTINUITY)) {
            reasons.add(new Reason(Kind.SAME_RESIDENT, history.helpedResident()));
        }
        if (history.doneInSkill() > 0) {
            reasons.add(new Reason(Kind.DONE_BEFORE, history.doneInSkill()));
        }
        if (!need.language().equals(Need.COMMON_LANGUAGE)) {
            reasons.add(new Reason(Kind.SPEAKS, 0));
        }
        if (candidate.has(Term.Kind.PREFERENCE)) {
            reasons.add(new Reason(Kind.LIKES, 0));
        }
        if (candidate.has(Term.Kind.IDLE)) {
            reasons.add(new Reason(Kind.IDLE, 0));
        }
        return List.copyOf(reasons.subList(0, Math.min(MOST, reasons.size())));
    }

    /** As it is kept with an offer: {@code "NEAREST:0 FREE:11 DONE_BEFORE:3"}. */
    public static String kept(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.kind + ":" + reason.amount).collect(Collectors.joining(" "));
    }

    public static List<Reason> read(String kept) {
        return Arrays.stream(kept.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Reason(Kind.valueOf(part[0]), Integer.parseInt(part[1])))
                .toList();
    }

    private static Reason near(Candidate candidate, Need need, List<Candidate> all) {
        if (candidate.volunteer().home().equals(need.at())) {
            return new Reason(Kind.SAME_COMMUNE, 0);
        }
        boolean nearest = all.stream().noneMatch(other -> other.kilometres() < candidate.kilometres());
        return nearest
                ? new Reason(Kind.NEAREST, 0)
                : new Reason(Kind.KILOMETRES, Math.max(1, (int) Math.round(candidate.kilometres())));
    }
}
