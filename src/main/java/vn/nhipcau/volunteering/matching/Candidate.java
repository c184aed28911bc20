package vn.nhipcau.volunteering.matching;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A volunteer who could do it, when, and at which cost.
 *
 * @param kilometres between the two communes; 0 when online
 * @param start beginning of the visit, inside a window of the resident
 */
public record Candidate(Profile volunteer, double kilometres, LocalDateTime start, List<Term> terms) {

    public Candidate {
        terms = List.copyOf(terms);
    }

    public int cost() {
        return terms.stream().mapToInt(Term::cost).sum();
    }

    public Slot slot() {
        return Slot.of(start);
    }

    boolean has(Term.Kind kind) {
        return terms.stream().anyMatch(term -> term.kind() == kind);
    }
}
