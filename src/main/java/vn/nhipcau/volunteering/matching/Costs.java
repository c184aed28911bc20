package vn.nhipcau.volunteering.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The soft terms: points of one volunteer for one need. Nothing else enters a ranking. */
final class Costs {

    private static final int PER_KM = 10;
    private static final int LOAD = 15;
    private static final int CONTINUITY = -60;
    private static final int RARE_HELD_BACK = 80;
    private static final int OVER_QUALIFIED = 40;
    private static final int IDLE = -30;
    private static final int PREFERENCE = -20;
    private static final int EARLY = -10;
    private static final int IDLE_DAYS = 21;
    private static final int LEVELS_ABOVE = 2;
    /** A skill or language is rare when fewer than one in twenty of those looked at has it. */
    private static final int RARE = 20;

    private final Need need;
    private final LocalDate today;
    private final Map<String, Integer> knowing = new HashMap<>();
    private final Map<String, Integer> speaking = new HashMap<>();
    private final int looked;

    Costs(Need need, LocalDate today, List<Profile> volunteers) {
        this.need = need;
        this.today = today;
        this.looked = volunteers.size();
        for (Profile volunteer : volunteers) {
            volunteer.skills().keySet().forEach(skill -> knowing.merge(skill, 1, Integer::sum));
            volunteer.languages().forEach(language -> speaking.merge(language, 1, Integer::sum));
        }
    }

    List<Term> of(Profile volunteer, double kilometres, LocalDateTime start) {
        List<Term> terms = new ArrayList<>();
        Profile.History history = volunteer.history();
        terms.add(new Term(Term.Kind.DISTANCE, tenths(kilometres), (int) Math.round(kilometres * PER_KM)));
        // convex: the next visit of somebody who has had many costs more, so work spreads
        int next = history.recentVisits() + 1;
        terms.add(new Term(Term.Kind.LOAD, history.recentVisits(), LOAD * (2 * next - 1)));
        if (history.helpedResident() > 0) {
            terms.add(new Term(Term.Kind.CONTINUITY, history.helpedResident(), CONTINUITY));
        }
        int rare = rare(volunteer.skills().keySet(), need.skill(), knowing)
                + rare(volunteer.languages(), need.language(), speaking);
        if (rare > 0) {
            terms.add(new Term(Term.Kind.RARE_HELD_BACK, rare, RARE_HELD_BACK));
        }
        int above = volunteer.skills().getOrDefault(need.skill(), 0) - need.level();
        if (above >= LEVELS_ABOVE) {
            terms.add(new Term(Term.Kind.OVER_QUALIFIED, above, OVER_QUALIFIED));
        }
        long idle = ChronoUnit.DAYS.between(history.lastVisit(), today);
        if (idle >= IDLE_DAYS) {
            terms.add(new Term(Term.Kind.IDLE, (int) Math.min(idle, Short.MAX_VALUE), IDLE));
        }
        if (need.kind().equals(volunteer.likes())) {
            terms.add(new Term(Term.Kind.PREFERENCE, 1, PREFERENCE));
        }
        if (Slot.of(start).equals(need.windows().get(0))) {
            terms.add(new Term(Term.Kind.EARLY, 1, EARLY));
        }
        return terms;
    }

    /** How many gifts few others have and this need has no use for. */
    private int rare(Set<String> gifts, String needed, Map<String, Integer> holders) {
        int count = 0;
        for (String gift : gifts) {
            count += !gift.equals(needed) && holders.getOrDefault(gift, 0) * RARE < looked ? 1 : 0;
        }
        return count;
    }

    private static int tenths(double kilometres) {
        return (int) Math.round(kilometres * 10);
    }
}
