package vn.nhipcau.volunteering.offer;

import java.util.Optional;

/** Why a volunteer cannot; a choice, no free text. */
public enum DeclineReason {
    TIME,
    DISTANCE,
    SKILL,
    UNWELL,
    /** Taken at its word: one visit a week less. */
    TOO_MANY,
    OTHER;

    public static Optional<DeclineReason> of(String name) {
        for (DeclineReason reason : values()) {
            if (reason.name().equals(name)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
