package vn.nhipcau.volunteering.request;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.time.PublicHolidays;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.Disclosures;

/** All requests: finding one, and the moves that the rooms above (offers, visits, safeguarding) make with it. */
@ApplicationScoped
public class HelpRequests implements PanacheRepository<HelpRequest> {

    /** What the city promises for a first look at a request, in working hours. */
    public static final Duration FIRST_LOOK = Duration.ofHours(4);

    @Inject
    AuditTrail audit;

    @Inject
    PublicHolidays holidays;

    @Inject
    Event<RequestMoved> moved;

    @Inject
    Disclosures disclosures;

    @Inject
    Clock clock;

    /** The request behind a tracking code as stored; type it through {@code RandomCode.typed} first. */
    public Optional<HelpRequest> byTrackingCode(String code) {
        return find("from HelpRequest r join fetch r.topic join fetch r.commune where r.trackingCode = ?1", code)
                .firstResultOptional();
    }

    /** The request with this number if the asking person's units include its commune; 404 otherwise. */
    public HelpRequest inReach(Scope scope, String number) {
        return find("from HelpRequest r join fetch r.topic join fetch r.commune where r.number = ?1", number)
                .firstResultOptional()
                .filter(request -> reach(scope).covers(request.commune.id))
                .orElseThrow(Refusal::notFound);
    }

    /** What somebody reaches in the matter of residents' requests. */
    static Scope reach(Scope who) {
        return who.as(Role.OFFICER, Role.COORDINATOR, Role.SAFEGUARDING);
    }

    /** Name, phone and address; empty once erased. The caller answers for who may see them. */
    public Optional<RequestContact> contactOf(HelpRequest request) {
        return Optional.ofNullable(getEntityManager().find(RequestContact.class, request.id));
    }

    /** The contact, for an officer in whose reach the request is; the look is logged. */
    @Transactional
    public Optional<RequestContact> lookedAt(HelpRequest request, String viewerKey) {
        disclosures.log(request.subjectKey, viewerKey, "name,address,phone", "request " + request.number);
        return contactOf(request);
    }

    /** A live offer exists: OPEN → OFFERED. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offered(HelpRequest request, String reason) {
        move(request, RequestState.OFFERED, reason);
    }

    /** A volunteer accepted: OFFERED or ESCALATED → ASSIGNED. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assigned(HelpRequest request, String reason) {
        move(request, RequestState.ASSIGNED, reason);
    }

    /** All offers ended, the volunteer cannot come, or an officer asks once more: back to OPEN. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reopened(HelpRequest request, String reason) {
        move(request, RequestState.OPEN, reason);
    }

    /** A person must look: OPEN or OFFERED → ESCALATED. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void escalated(HelpRequest request, String reason) {
        move(request, RequestState.ESCALATED, reason);
    }

    /** The visit is verified: solved, or to be followed up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void visited(HelpRequest request, boolean solved, String reason) {
        move(request, solved ? RequestState.FULFILLED : RequestState.FOLLOW_UP, reason);
    }

    /** Somebody might not be safe: any live request → ON_HOLD; offers are withdrawn, nobody goes there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void held(HelpRequest request, String reason) {
        move(request, RequestState.ON_HOLD, reason);
    }

    /** ON_HOLD → where it was before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void released(HelpRequest request, String reason) {
        made(request, request.release(reason, clock));
    }

    /** The visit of a held request has fallen; it stays on hold and will go on without one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void visitFellOnHold(HelpRequest request) {
        request.willGoOnOpen();
        audit.record("request.visit_fell", "help_request", request.number, "on hold");
    }

    /** The system has looked: it gets on without a person until this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void looked(HelpRequest request, Instant again) {
        request.lookAgainAt(again);
    }

    /** Locks the request's row until the end of the transaction and reads it anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(HelpRequest request) {
        // refreshing throws away what was changed and not yet written in this transaction
        flush();
        // Hibernate's own lock says "for update of", which MariaDB does not know
        getEntityManager()
                .createNativeQuery("select id from help_request where id = ?1 for update")
                .setParameter(1, request.id)
                .getSingleResult();
        getEntityManager().refresh(request);
    }

    /** Changes the state; a held one can only be cancelled. */
    void move(HelpRequest request, RequestState next, String reason) {
        made(request, request.moveTo(next, reason, clock));
    }

    /** Writes the audit row and tells whoever listens. */
    private void made(HelpRequest request, Transition transition) {
        RequestState next = transition.to();
        if (Shelf.TODAY.states.contains(next)) {
            Instant now = transition.at();
            request.expectAnswerBy(holidays.hoursFrom(now).after(now, FIRST_LOOK));
        }
        audit.record(
                "request." + next.name().toLowerCase(Locale.ROOT),
                "help_request",
                request.number,
                transition.from() + " → " + next);
        moved.fire(new RequestMoved(request, transition));
    }
}
