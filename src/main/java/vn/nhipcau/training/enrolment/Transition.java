package vn.nhipcau.training.enrolment;

/** A change of state as the audit writes it. */
public record Transition<S extends Enum<S>>(S from, S to) {

    @Override
    public String toString() {
        return from + " → " + to;
    }
}
