package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.matching.Constraint;
import vn.nhipcau.volunteering.matching.Need;
import vn.nhipcau.volunteering.matching.Ranker;
import vn.nhipcau.volunteering.matching.Ranking;
import vn.nhipcau.volunteering.matching.Slot;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Urgency;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.VisitorWish;
import vn.nhipcau.volunteering.visit.Visit;

/** Asks the ranking about a request of ours. */
@ApplicationScoped
class Suggestions {

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    /** A ranking and what it was asked. */
    record Answer(Need need, Ranking ranking) {}

    /** Who could go if asked now, or at seven in the morning where it is night. */
    Answer rank(HelpRequest request) {
        return rank(request, request.windows, OfferHours.fromNext(clock.instant()));
    }

    /**
     * The ranking for some of the resident's half-days only.
     *
     * @param asked when the volunteers would hear of it
     */
    Answer rank(HelpRequest request, Collection<HalfDay> windows, Instant asked) {
        Need need = need(request, windows);
        LocalDateTime moment = LocalDateTime.ofInstant(asked, CityClock.ZONE);
        return new Answer(need, Ranker.rank(need, pool.lookingAt(request), moment));
    }

    /** Whether an offer that was not sent yet still could be made; that it is live itself hinders nothing. */
    boolean stillPossible(Offer offer, Instant now) {
        LocalDateTime start = LocalDateTime.ofInstant(offer.startsAt, CityClock.ZONE);
        List<HalfDay> half = offer.request.windows.stream()
                .filter(window -> Slot.of(start).equals(slot(window)))
                .toList();
        Answer answer = rank(offer.request, half, now);
        return answer.need().early(start, LocalDateTime.ofInstant(now, CityClock.ZONE))
                && answer.ranking().excluded().stream()
                        .filter(one -> one.volunteer().key() == offer.volunteer.id)
                        .anyMatch(one -> one.constraints().equals(EnumSet.of(Constraint.LIVE_INVITATION)));
    }

    private static Need need(HelpRequest request, Collection<HalfDay> windows) {
        RiskTier tier = request.tier == null ? request.suggestedTier() : request.tier;
        List<Slot> slots = windows.stream().map(Suggestions::slot).toList();
        return new Need(
                request.topic.category.name(),
                1,
                request.languageWanted.name(),
                tier.name().charAt(0),
                request.urgency == Urgency.URGENT,
                request.minutes,
                request.place == MeetingPlace.ONLINE ? null : Visit.centre(request.commune),
                request.place.name(),
                slots,
                request.visitorWish == VisitorWish.ANYONE ? null : request.visitorWish.name(),
                false);
    }

    private static Slot slot(HalfDay window) {
        return new Slot(window.day(), Slot.Half.valueOf(window.half().name()));
    }
}
