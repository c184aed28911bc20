package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.ConsentWay;
import vn.nhipcau.privacy.Consents;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopics;

/**
 * What an officer, the resident or the clock decides about a request before volunteers are asked. Of two decisions at
 * once one stands; the other meets an {@link OptimisticLockException} and changes nothing.
 */
@ApplicationScoped
public class Triage {

    private static final int BATCH = 100;

    @Inject
    HelpRequests requests;

    @Inject
    HelpTopics topics;

    @Inject
    Consents consents;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** SUBMITTED → OPEN, or ESCALATED → OPEN with other facts. */
    @Transactional
    public void open(Scope officer, Seen seen, Opening opening) {
        HelpRequest request = asSeen(officer, seen);
        var topic = topics.byCode(opening.topicCode())
                .filter(known -> !known.forOffices)
                .orElseThrow(() -> Refusal.bad("request", "topic_unknown"));
        if (topic.officialOnly) {
            throw Refusal.conflict("request", "topic_official_only");
        }
        Agreement agreement = opening.agreement();
        if (agreement != null) {
            if (!Agreements.fits(agreement, topic)) {
                throw Refusal.bad("request", "place_not_possible");
            }
            request.agreed(agreement.place(), agreement.adultPresent(), agreement.windows());
        }
        if (!request.deadline.isAfter(clock.instant())) {
            throw Refusal.conflict("request", "times_over");
        }
        request.prepare(topic, opening.tier(), opening.minutes());
        decide(request, RequestState.OPEN, null);
    }

    /** ESCALATED → UNMET: nobody can be found, and the officer has said so to the resident. */
    @Transactional
    public void giveUp(Scope officer, Seen seen, String reason) {
        decide(asSeen(officer, seen), RequestState.UNMET, reason);
    }

    /** SUBMITTED → REFERRED. */
    @Transactional
    public void refer(Scope officer, Seen seen, String whereTo) {
        decide(asSeen(officer, seen), RequestState.REFERRED, whereTo);
    }

    /** SUBMITTED → REJECTED. */
    @Transactional
    public void reject(Scope officer, Seen seen, String reason) {
        decide(asSeen(officer, seen), RequestState.REJECTED, reason);
    }

    /** SUBMITTED → DUPLICATE of another request in the officer's reach that is still to be helped. */
    @Transactional
    public void markDuplicate(Scope officer, Seen seen, String original) {
        HelpRequest request = requests.inReach(officer, seen.number());
        HelpRequest first = requests.find("number", original)
                .firstResultOptional()
                .filter(known -> HelpRequests.reach(officer).covers(known.commune.id))
                .orElseThrow(() -> Refusal.bad("request", "duplicate_unknown"));
        if (first.id.equals(request.id)) {
            throw Refusal.conflict("request", "duplicate_of_itself");
        }
        // the older row first: two who mark each other's request wait for each other, and one of them is told
        Stream.of(request, first)
                .sorted(Comparator.comparing((HelpRequest one) -> one.id))
                .forEach(requests::lock);
        requireSeen(request, seen);
        if (!first.state.isLive()) {
            throw Refusal.conflict("request", "duplicate_is_over", first.number);
        }
        request.duplicateOf = first;
        decide(request, RequestState.DUPLICATE, first.number);
    }

    /** SUBMITTED → NEEDS_INFO. */
    @Transactional
    public void ask(Scope officer, Seen seen, String question) {
        decide(asSeen(officer, seen), RequestState.NEEDS_INFO, question);
    }

    /** NEEDS_INFO → SUBMITTED: the officer heard the answer, mostly by telephone. */
    @Transactional
    public void answer(Scope officer, Seen seen, String answer) {
        decide(asSeen(officer, seen), RequestState.SUBMITTED, answer);
    }

    /** NEEDS_INFO → SUBMITTED: the resident answers on the tracking page. */
    @Transactional
    public void answerByCode(String trackingCode, String answer) {
        decide(known(trackingCode), RequestState.SUBMITTED, answer);
    }

    /** The resident needs no help any more, and takes every consent back (R17); whoever holds the code may say so. */
    @Transactional
    public void cancelByCode(String trackingCode) {
        HelpRequest request = known(trackingCode);
        decide(request, RequestState.CANCELLED, null);
        takeBackConsents(request, ConsentWay.PAGE);
    }

    /** The officer was told that no help is needed; with it every consent is taken back (R17). */
    @Transactional
    public void cancel(Scope officer, Seen seen, String reason) {
        HelpRequest request = asSeen(officer, seen);
        decide(request, RequestState.CANCELLED, reason);
        takeBackConsents(request, ConsentWay.TELEPHONE);
    }

    private void takeBackConsents(HelpRequest request, ConsentWay way) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            consents.withdraw(request.subjectKey, purpose.ledgerName(), way);
        }
    }

    /**
     * Opens what nobody looked at in four working hours and what needs no decision: tier A, a known topic, for
     * volunteers, half-days still to come. Rows that another replica has in hand are left to it.
     *
     * @return how many were opened
     */
    @Transactional
    public int openLeftAlone() {
        List<?> ids = requests.getEntityManager()
                .createNativeQuery("""
                        select r.id from help_request r
                        where r.state = 'SUBMITTED' and r.answer_due_at < ?1 and r.deadline > ?1
                          and r.place <> 'HOME' and r.tile <> 'OTHER'
                          and r.topic_id in (select t.id from help_topic t where not t.money_involved
                                             and not t.official_only and not t.for_offices)
                        order by r.answer_due_at limit ?2 for update skip locked
                        """)
                .setParameter(1, clock.instant())
                .setParameter(2, BATCH)
                .getResultList();
        ids.forEach(id -> openByItself(requests.findById(((Number) id).longValue())));
        return ids.size();
    }

    private void openByItself(HelpRequest request) {
        request.prepare(request.topic, request.suggestedTier(), request.minutes);
        requests.move(request, RequestState.OPEN, null);
        audit.record("request.opened_unseen", "help_request", request.number, "four working hours passed, tier A");
    }

    /** What the officer decides about is what the officer saw, not what somebody else has made of it since. */
    private HelpRequest asSeen(Scope officer, Seen seen) {
        HelpRequest request = requests.inReach(officer, seen.number());
        requireSeen(request, seen);
        return request;
    }

    private static void requireSeen(HelpRequest request, Seen seen) {
        if (!seen.isStill(request)) {
            throw new OptimisticLockException(seen.number() + " was changed by somebody else");
        }
    }

    /** Written at once, so that of two who decide in the same moment the second hears it here and not at the commit. */
    private void decide(HelpRequest request, RequestState next, String reason) {
        requests.move(request, next, reason);
        requests.flush();
    }

    private HelpRequest known(String trackingCode) {
        return requests.byTrackingCode(trackingCode).orElseThrow(Refusal::notFound);
    }

    /** Whether an officer must choose the topic first. */
    public static boolean topicUnsure(HelpRequest request) {
        return request.tile == HelpTile.OTHER && request.state == RequestState.SUBMITTED;
    }
}
