package vn.nhipcau.volunteering.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Ranks volunteers for one need. It proposes and says why; a person decides (R23). */
public final class Ranker {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::cost)
            .thenComparing(Candidate::start)
            .thenComparingLong(candidate -> candidate.volunteer().key());

    private Ranker() {}

    /**
     * Everybody's place. The order depends on nothing but the values given: not on the order of the list.
     *
     * @param now in the city's time
     */
    public static Ranking rank(Need need, List<Profile> volunteers, LocalDateTime now) {
        Constraints constraints = new Constraints(need, now);
        Costs costs = new Costs(need, now.toLocalDate(), volunteers);
        List<Candidate> candidates = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Profile volunteer : volunteers) {
            Constraints.Answer answer = constraints.ask(volunteer);
            if (answer.broken().isEmpty()) {
                double kilometres = need.at() == null ? 0 : volunteer.home().kilometresTo(need.at());
                candidates.add(new Candidate(
                        volunteer, kilometres, answer.start(), costs.of(volunteer, kilometres, answer.start())));
            } else {
                excluded.add(new Excluded(volunteer, EnumSet.copyOf(answer.broken())));
            }
        }
        candidates.sort(BEST_FIRST);
        return new Ranking(List.copyOf(candidates), List.copyOf(excluded));
    }
}
