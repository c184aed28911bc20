package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.nhipcau.volunteering.request.RequestState.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.web.Refusal;

class RequestStateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    /** The design's table, written down a second time. */
    private static final Map<RequestState, Set<RequestState>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(SUBMITTED, Set.of(NEEDS_INFO, REFERRED, REJECTED, DUPLICATE, OPEN, CANCELLED, ON_HOLD)),
            Map.entry(NEEDS_INFO, Set.of(SUBMITTED, CANCELLED, ON_HOLD)),
            Map.entry(OPEN, Set.of(CLUSTERED, OFFERED, ESCALATED, CANCELLED, ON_HOLD)),
            Map.entry(CLUSTERED, Set.of(FULFILLED, OPEN, CANCELLED, ON_HOLD)),
            Map.entry(OFFERED, Set.of(OPEN, ASSIGNED, ESCALATED, CANCELLED, ON_HOLD)),
            Map.entry(ESCALATED, Set.of(OPEN, ASSIGNED, UNMET, CANCELLED, ON_HOLD)),
            Map.entry(ASSIGNED, Set.of(OPEN, FULFILLED, FOLLOW_UP, CLOSED, CANCELLED, ON_HOLD)),
            Map.entry(FULFILLED, Set.of(CLOSED)),
            Map.entry(FOLLOW_UP, Set.of(CLOSED)),
            Map.entry(UNMET, Set.of(CLOSED)),
            Map.entry(REFERRED, Set.of()),
            Map.entry(REJECTED, Set.of()),
            Map.entry(DUPLICATE, Set.of()),
            Map.entry(CANCELLED, Set.of()),
            Map.entry(CLOSED, Set.of())));

    @Test
    void everyTransitionOfTheTableIsAllowedAndEveryOtherIsRefused() {
        TABLE.forEach((from, allowed) -> {
            for (RequestState to : RequestState.values()) {
                HelpRequest request = in(from);
                if (allowed.contains(to)) {
                    Transition transition = request.moveTo(to, "why", CLOCK);
                    assertEquals(new Transition(from, to, "why", CLOCK.instant()), transition);
                    assertEquals(to, request.state, from + " → " + to);
                } else {
                    assertThrows(Refusal.class, () -> request.moveTo(to, "why", CLOCK), from + " → " + to);
                    assertEquals(from, request.state);
                }
            }
        });
    }

    @Test
    void aHeldRequestIsCancelledOrReleasedToWhereItWasAndNothingElseMovesIt() {
        for (RequestState before : Set.of(SUBMITTED, NEEDS_INFO, OPEN, CLUSTERED, OFFERED, ASSIGNED, ESCALATED)) {
            for (RequestState after : RequestState.values()) {
                HelpRequest request = in(before);
                request.moveTo(ON_HOLD, "incident", CLOCK);
                if (after == CANCELLED) {
                    request.moveTo(after, "no need", CLOCK);
                    assertEquals(after, request.state);
                } else {
                    assertThrows(Refusal.class, () -> request.moveTo(after, "by the way", CLOCK));
                    request.release("cleared", CLOCK);
                    assertEquals(before, request.state);
                    assertThrows(Refusal.class, () -> request.release("again", CLOCK));
                }
            }
        }
    }

    @Test
    void aRequestWithoutTierMinutesOrTimesDoesNotOpen() {
        HelpRequest noTier = in(SUBMITTED);
        noTier.tier = null;
        assertThrows(Refusal.class, () -> noTier.moveTo(OPEN, null, CLOCK));
        HelpRequest noMinutes = in(SUBMITTED);
        noMinutes.minutes = 0;
        assertThrows(Refusal.class, () -> noMinutes.moveTo(OPEN, null, CLOCK));
        HelpRequest noTimes = in(SUBMITTED);
        noTimes.windows.clear();
        assertThrows(Refusal.class, () -> noTimes.moveTo(OPEN, null, CLOCK));
    }

    private static HelpRequest in(RequestState state) {
        HelpRequest request = new HelpRequest();
        request.state = state;
        request.tier = RiskTier.A;
        request.minutes = 30;
        request.windows.add(new HalfDay(LocalDate.of(2026, 11, 26), DayHalf.MORNING));
        return request;
    }
}
