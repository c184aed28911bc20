package vn.nhipcau.volunteering.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.audit.Deed;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.Disclosures;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestContact;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;

/** Requests on hold: put there and let go on by the safeguarding officer alone. */
@ApplicationScoped
public class Holds {

    private static final int HISTORY = 20;
    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    HelpRequests requests;

    @Inject
    Visits visits;

    @Inject
    Disclosures disclosures;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param lately let go on in the last thirty days */
    public record Summary(long held, long lately) {}

    public Summary summary() {
        return new Summary(
                requests.count("state", RequestState.ON_HOLD),
                audit.count("request.released", clock.instant().minus(LATELY)));
    }

    /** The longest held first. */
    Page<HelpRequest> list(PageQuery query) {
        List<HelpRequest> rows = requests.find(
                        "from HelpRequest r join fetch r.topic join fetch r.commune where r.state = ?1"
                                + " order by r.stateSince, r.id",
                        RequestState.ON_HOLD)
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(rows, requests.count("state", RequestState.ON_HOLD));
    }

    /** A request that is on hold; any other is not the officer's to look into: 404. */
    HelpRequest held(Me officer, String number) {
        HelpRequest request = requests.inReach(officer, number);
        if (!request.isOnHold()) {
            throw Refusal.notFound();
        }
        return request;
    }

    /** Name, phone and address; the look is written down first. */
    @Transactional
    Optional<RequestContact> contactFor(Me officer, HelpRequest held) {
        disclosures.log(held.subjectKey, officer.person().code, "name,address,phone", "request " + held.number);
        return requests.contactOf(held);
    }

    /** The visit that would take place, or the last one. */
    Optional<Visit> visitOf(HelpRequest request) {
        return visits.of(request);
    }

    List<Deed> history(HelpRequest request) {
        return audit.of("help_request", request.number, HISTORY);
    }

    /** What was let go on in the last thirty days, the last first. */
    List<Deed> released() {
        return audit.latest("request.released", clock.instant().minus(LATELY), HISTORY);
    }

    /** Stops a live request: its offers are withdrawn, its visit is suspended. */
    @Transactional
    void hold(Me officer, String number, String reason) {
        requests.held(requests.inReach(officer, number), reason);
        requests.flush();
    }

    /**
     * Lets a request go on where it was. What was lost meanwhile cannot: without its offers it is open again, and so is
     * one whose visit should have been during the hold.
     */
    @Transactional
    void release(Me officer, Seen seen, String reason) {
        HelpRequest request = requests.inReach(officer, seen.number());
        if (!seen.isStill(request)) {
            throw new OptimisticLockException(seen.number() + " was changed by somebody else");
        }
        requests.released(request, reason);
        audit.record("request.released", "help_request", request.number, reason);
        // a visit under way or done was no missed one
        boolean visitMissed = request.state == RequestState.ASSIGNED
                && visits.of(request)
                        .map(visit -> visit.state.isUpcoming() && !visit.startsAt.isAfter(clock.instant()))
                        .orElse(true);
        if (request.state == RequestState.OFFERED || visitMissed) {
            requests.reopened(request, reason);
        }
        requests.flush();
    }
}
