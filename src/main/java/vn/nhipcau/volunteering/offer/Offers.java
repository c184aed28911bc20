package vn.nhipcau.volunteering.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestMoved;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** All offers: finding them, and every way in which one ends but acceptance. */
@ApplicationScoped
public class Offers implements PanacheRepository<Offer> {

    /** So many offers that came to nothing are a person's task. */
    private static final int MOST_ENDED = 4;

    private static final String WHOLE = "from Offer o join fetch o.request r join fetch r.topic join fetch r.commune "
            + "join fetch o.volunteer v join fetch v.person join fetch v.home where ";

    @Inject
    HelpRequests requests;

    @Inject
    Volunteers volunteers;

    @Inject
    AuditTrail audit;

    @Inject
    Event<OfferMoved> moved;

    @Inject
    Clock clock;

    Optional<Offer> byCode(String code) {
        return find(WHOLE + "o.code = ?1", code).firstResultOptional();
    }

    /** The person's own offer; anybody else gets a 404. */
    Offer mine(Person person, String code) {
        return find(WHOLE + "o.code = ?1 and v.person = ?2 and o.state <> ?3", code, person, OfferState.PROPOSED)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** What waits for this volunteer's answer, the most pressing first. */
    List<Offer> waiting(Volunteer volunteer) {
        return list(
                WHOLE + "o.volunteer = ?1 and o.state in ?2 and o.expiresAt > ?3 order by o.expiresAt",
                volunteer,
                OfferState.waiting(),
                clock.instant());
    }

    /** Everything a volunteer was ever asked, latest first. */
    List<Offer> sentTo(Volunteer volunteer, int offset, int size) {
        return find(WHOLE + "o.volunteer = ?1 and o.sentAt is not null order by o.id desc", volunteer)
                .range(offset, offset + size - 1)
                .list();
    }

    long countSentTo(Volunteer volunteer) {
        return count("volunteer = ?1 and sentAt is not null", volunteer);
    }

    /** All offers of a request, latest first. */
    List<Offer> of(HelpRequest request) {
        return list(WHOLE + "o.request = ?1 order by o.id desc", request);
    }

    List<Offer> live(HelpRequest request) {
        return list(WHOLE + "o.request = ?1 and o.state in ?2", request, OfferState.live());
    }

    /** The offer that led to a visit. */
    Optional<Offer> accepted(Visit visit) {
        return find(
                        WHOLE + "o.request = ?1 and o.volunteer = ?2 and o.state = ?3",
                        visit.request,
                        visit.volunteer,
                        OfferState.ACCEPTED)
                .firstResultOptional();
    }

    /** A signed-in view; a fetched link never counts as one. */
    @Transactional
    void seen(List<Offer> shown) {
        for (Offer one : shown) {
            Offer offer = locked(one.code);
            if (offer.state == OfferState.SENT) {
                move(offer.moveTo(OfferState.SEEN, clock.instant()));
            }
        }
    }

    /** The volunteer cannot: never asked for this request again; "too many" lowers the own weekly cap. */
    @Transactional
    void decline(String code, DeclineReason reason) {
        Offer offer = locked(code);
        offer.requireAnswerable(clock.instant());
        move(offer.decline(reason, clock.instant()));
        if (reason == DeclineReason.TOO_MANY) {
            volunteers.lowerCap(offer.volunteer);
        }
        reopen(offer.request);
    }

    /** Nobody answered in time. Does nothing if somebody did while the job was on its way. */
    @Transactional
    void expire(String code) {
        Offer offer = locked(code);
        Instant now = clock.instant();
        if (offer.state.isWaiting() && !now.isBefore(offer.expiresAt)) {
            move(offer.moveTo(OfferState.EXPIRED, now));
            reopen(offer.request);
        }
    }

    /**
     * The offer as it is now, with its request's row locked until the end of the transaction. Everything that changes an
     * offer comes through here, so the answers to the offers of one request wait for each other.
     */
    Offer locked(String code) {
        Long requestId = getEntityManager()
                .createQuery("select o.request.id from Offer o where o.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        HelpRequest request = getEntityManager().find(HelpRequest.class, requestId);
        requests.lock(request);
        Offer offer = byCode(code).orElseThrow(Refusal::notFound);
        getEntityManager().refresh(offer);
        return offer;
    }

    void move(OfferMoved change) {
        OfferState to = change.offer().state;
        audit.record(
                "offer." + to.name().toLowerCase(Locale.ROOT),
                "offer",
                change.offer().code,
                change.from() + " → " + to);
        moved.fire(change);
    }

    /** Without a live offer the request is open again; after four that came to nothing a person must look. */
    void reopen(HelpRequest request) {
        boolean sought = request.state == RequestState.OPEN || request.state == RequestState.OFFERED;
        if (sought && tooManyEnded(request)) {
            requests.escalated(request, Cause.OFFERS_ENDED.name());
        } else if (request.state == RequestState.OFFERED && live(request).isEmpty()) {
            requests.reopened(request, null);
        }
    }

    /** Four offers came to nothing since somebody last opened the request. */
    boolean tooManyEnded(HelpRequest request) {
        return count(
                        "request = ?1 and state in ?2 and proposedAt >= ?3",
                        request,
                        OfferState.unwanted(),
                        request.openedAt)
                >= MOST_ENDED;
    }

    void follow(@Observes RequestMoved change) {
        boolean wanted = change.transition().to() == RequestState.OPEN
                || change.transition().to() == RequestState.OFFERED
                || change.transition().to() == RequestState.ASSIGNED
                || change.transition().to() == RequestState.ESCALATED;
        if (!wanted) {
            live(change.request()).forEach(this::withdraw);
        }
        boolean visitFell = change.transition().to() == RequestState.CANCELLED
                || change.transition().from() == RequestState.ASSIGNED
                        && change.transition().to() == RequestState.OPEN;
        if (visitFell) {
            // given back by the volunteer it is RELINQUISHED already; else the city took the visit back
            list("request = ?1 and state = ?2", change.request(), OfferState.ACCEPTED)
                    .forEach(this::withdraw);
        }
        if (change.transition().from() == RequestState.ESCALATED
                && change.transition().to() == RequestState.OPEN) {
            keepWhatFits(change.request());
        }
    }

    /** Opened again with other facts: invitations that still fit go on. */
    private void keepWhatFits(HelpRequest request) {
        live(request).stream().filter(offer -> !offer.stillFits()).forEach(this::withdraw);
        if (!live(request).isEmpty()) {
            requests.offered(request, null);
        }
    }

    private void withdraw(Offer offer) {
        move(offer.moveTo(OfferState.WITHDRAWN, clock.instant()));
    }
}
