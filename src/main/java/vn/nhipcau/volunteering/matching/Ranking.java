package vn.nhipcau.volunteering.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everybody looked at: who could, cheapest first, and who could not. */
public record Ranking(List<Candidate> candidates, List<Excluded> excluded) {

    /**
     * How a constraint thinned the field.
     *
     * @param removed volunteers it keeps away
     * @param alone those whom nothing else keeps away: they would come if it were lifted
     */
    public record Removal(Constraint constraint, int removed, int alone) {}

    /** Constraints that removed anybody, first those whose lifting would bring most. */
    public List<Removal> removals() {
        Map<Constraint, int[]> counts = new EnumMap<>(Constraint.class);
        for (Excluded one : excluded) {
            for (Constraint constraint : one.constraints()) {
                int[] count = counts.computeIfAbsent(constraint, any -> new int[2]);
                count[0]++;
                count[1] += one.constraints().size() == 1 ? 1 : 0;
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Removal(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingInt(Removal::alone)
                        .thenComparingInt(Removal::removed)
                        .reversed()
                        .thenComparing(Removal::constraint))
                .toList();
    }

    public int looked() {
        return candidates.size() + excluded.size();
    }
}
