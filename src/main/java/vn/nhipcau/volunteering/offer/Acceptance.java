package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/**
 * A volunteer says yes. One transaction: the request's row and then the volunteer's are locked, so that of many answers
 * one wins, and no volunteer gets two visits at once.
 */
@ApplicationScoped
public class Acceptance {

    @Inject
    Offers offers;

    @Inject
    Volunteers volunteers;

    @Inject
    HelpRequests requests;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    /** By telephone: the officer records the yes for the volunteer. */
    @Transactional
    public Visit acceptByTelephone(Scope officer, String code) {
        requests.inReach(officer, offers.byCode(code).orElseThrow(Refusal::notFound).request.number);
        return accept(code);
    }

    @Transactional
    Visit accept(String code) {
        Offer offer = offers.locked(code);
        volunteers.lock(offer.volunteer);
        Instant now = clock.instant();
        offer.requireAnswerable(now);
        requireStillWanted(offer, now);
        offers.move(offer.moveTo(OfferState.ACCEPTED, now));
        offers.live(offer.request).forEach(other -> offers.move(other.moveTo(OfferState.SUPERSEDED, now)));
        Visit visit = visits.plan(offer.request, offer.volunteer, offer.startsAt);
        requests.assigned(offer.request, null);
        return visit;
    }

    /** The volunteer cannot come after all: the request is open again, or will be when it goes on after a hold. */
    @Transactional
    void relinquish(String code) {
        Offer offer = offers.locked(code);
        offers.move(offer.moveTo(OfferState.RELINQUISHED, clock.instant()));
        if (offer.request.isOnHold()) {
            visits.of(offer.request).ifPresent(visits::cancel);
            requests.visitFellOnHold(offer.request);
        } else {
            // the visit falls with the request's move, and the calendar entry with the visit
            requests.reopened(offer.request, null);
            offers.reopen(offer.request);
        }
    }

    private static void requireStillWanted(Offer offer, Instant now) {
        boolean wanted = offer.request.state == RequestState.OFFERED || offer.request.state == RequestState.ESCALATED;
        if (!wanted) {
            throw Refusal.gone("offer", "taken_by_other");
        }
        if (!offer.startsAt.isAfter(now)) {
            throw Refusal.gone("offer", "expired");
        }
        // the request may have got another tier, or the vetting an end, since the volunteer was asked
        if (!offer.volunteer.mayTake(offer.request.tier, LocalDate.ofInstant(offer.startsAt, CityClock.ZONE))) {
            throw Refusal.gone("offer", "withdrawn");
        }
    }
}
