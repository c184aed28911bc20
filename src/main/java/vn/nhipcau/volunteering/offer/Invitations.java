package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.matching.Candidate;
import vn.nhipcau.volunteering.matching.Constraint;
import vn.nhipcau.volunteering.matching.Excluded;
import vn.nhipcau.volunteering.matching.Reason;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** Volunteers are asked: by an officer, and sent at once or at seven in the morning. */
@ApplicationScoped
public class Invitations {

    private static final int MOST_AT_ONCE = 3;
    private static final int BATCH = 100;
    private static final Set<RequestState> ASKING =
            EnumSet.of(RequestState.OPEN, RequestState.OFFERED, RequestState.ESCALATED);

    @Inject
    Offers offers;

    @Inject
    HelpRequests requests;

    @Inject
    Volunteers volunteers;

    @Inject
    Suggestions suggestions;

    @Inject
    ReasonWords words;

    @Inject
    OfferLetters letters;

    @Inject
    Clock clock;

    /**
     * Asks a volunteer for one of the resident's half-days. Every hard rule is checked again here: a page may be old.
     *
     * @param scope of the officer who decides (R23)
     */
    @Transactional
    public Offer invite(Scope scope, String number, String volunteerCode, HalfDay slot) {
        Instant now = clock.instant();
        Offer offer = propose(scope, number, volunteerCode, slot, OfferHours.fromNext(now));
        if (OfferHours.areOpenAt(now)) {
            sendNow(offer, now);
        }
        return offer;
    }

    /** The officer has the volunteer on the telephone: whatever the hour. */
    @Transactional
    public Offer inviteByTelephone(Scope scope, String number, String volunteerCode, HalfDay slot) {
        Instant now = clock.instant();
        Offer offer = propose(scope, number, volunteerCode, slot, now);
        sendNow(offer, now);
        return offer;
    }

    /** @param asked when the volunteer hears of it */
    private Offer propose(Scope scope, String number, String volunteerCode, HalfDay slot, Instant asked) {
        HelpRequest request = requests.inReach(scope, number);
        Volunteer volunteer = volunteers.byCode(volunteerCode).orElseThrow(Refusal::notFound);
        requests.lock(request);
        volunteers.lock(volunteer);
        if (!ASKING.contains(request.state)) {
            throw Refusal.conflict("offer", "request_not_open");
        }
        if (!request.windows.contains(slot)) {
            throw Refusal.bad("offer", "slot_unknown");
        }
        List<Offer> live = offers.live(request);
        if (live.size() >= MOST_AT_ONCE) {
            throw Refusal.conflict("offer", "enough_invited");
        }
        return propose(request, volunteer, slot, asked);
    }

    /**
     * One offer that waited for the morning; does nothing if it ended meanwhile. What hinders the volunteer by now, or
     * comes too soon, is withdrawn before anybody has read of it.
     */
    @Transactional
    void send(String code) {
        Offer offer = offers.locked(code);
        Instant now = clock.instant();
        if (offer.state == OfferState.PROPOSED && OfferHours.areOpenAt(now)) {
            if (suggestions.stillPossible(offer, now)) {
                sendNow(offer, now);
            } else {
                offers.move(offer.moveTo(OfferState.WITHDRAWN, now));
                offers.reopen(offer.request);
            }
        }
    }

    /** Codes of offers that can go out now. */
    List<String> toSend() {
        return OfferHours.areOpenAt(clock.instant())
                ? codes("select o.code from Offer o where o.state = ?1 order by o.id", OfferState.PROPOSED)
                : List.of();
    }

    /** Codes of offers whose time is over. */
    List<String> toExpire() {
        return codes(
                "select o.code from Offer o where o.state in ?1 and o.expiresAt <= ?2 order by o.expiresAt",
                OfferState.waiting(),
                clock.instant());
    }

    private Offer propose(HelpRequest request, Volunteer volunteer, HalfDay slot, Instant asked) {
        Suggestions.Answer answer = suggestions.rank(request, List.of(slot), asked);
        Candidate candidate = answer.ranking().candidates().stream()
                .filter(one -> one.volunteer().key() == volunteer.id)
                .findFirst()
                .orElseThrow(() -> hindered(answer, volunteer));
        Instant now = clock.instant();
        List<Reason> why = Reason.of(candidate, answer.need(), answer.ranking().candidates());
        Instant start = candidate.start().atZone(CityClock.ZONE).toInstant();
        Offer offer = new Offer(request, volunteer, start, candidate.kilometres(), why, now);
        if (request.state == RequestState.ESCALATED) {
            // the officer has found a way: it is no task any more, unless this comes to nothing too
            requests.reopened(request, null);
        }
        offers.persist(offer);
        if (request.state == RequestState.OPEN) {
            requests.offered(request, null);
        }
        return offer;
    }

    private Refusal hindered(Suggestions.Answer answer, Volunteer volunteer) {
        Set<Constraint> broken = answer.ranking().excluded().stream()
                .filter(one -> one.volunteer().key() == volunteer.id)
                .findFirst()
                .map(Excluded::constraints)
                .orElse(Set.of());
        return Refusal.conflict("offer", "not_possible", words.constraints(broken));
    }

    private void sendNow(Offer offer, Instant now) {
        offers.move(offer.send(now));
        letters.invite(offer);
    }

    private List<String> codes(String query, Object... values) {
        var asked = offers.getEntityManager().createQuery(query, String.class);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return asked.setMaxResults(BATCH).getResultList();
    }
}
