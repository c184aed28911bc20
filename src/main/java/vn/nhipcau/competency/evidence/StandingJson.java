package vn.nhipcau.competency.evidence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standing as the API says it. */
record StandingJson(
        String competency,
        int required,
        boolean mandatory,

        @Schema(nullable = true, description = "null: not assessed, which is not zero")
        Integer held,

        int missing,
        String state,
        @Schema(nullable = true) LocalDate validUntil,

        @Schema(nullable = true, description = "The evidence that gave the level")
        UUID evidence) {

    /** As words of the API: gap, unassessed, met. */
    private enum State {
        GAP,
        UNASSESSED,
        MET
    }

    static StandingJson of(Standing standing) {
        State state = standing.met() ? State.MET : standing.assessed() ? State.GAP : State.UNASSESSED;
        return new StandingJson(
                standing.competency().code,
                standing.required(),
                standing.mandatory(),
                standing.held(),
                standing.missing(),
                state.name().toLowerCase(Locale.ROOT),
                standing.validUntil(),
                standing.assessed() ? standing.evidence().uuid : null);
    }
}
