package vn.nhipcau.volunteering.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.matching.Busy;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestMoved;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** All visits. */
@ApplicationScoped
public class Visits implements PanacheRepository<Visit> {

    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final String WHOLE = "from Visit v join fetch v.request r join fetch r.topic join fetch r.commune "
            + "join fetch v.volunteer w join fetch w.person join fetch w.home where ";

    @Inject
    AuditTrail audit;

    @Inject
    Event<VisitMoved> moved;

    @Inject
    VisitLetters letters;

    @Inject
    Clock clock;

    /** Done visits of a volunteer and their minutes. */
    public record Served(long visits, long minutes) {}

    /**
     * Plans a visit and tells both sides. The caller has locked the volunteer, so no other visit can slip in; refuses
     * one that another accepted visit hinders, the way between them included.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Visit plan(HelpRequest request, Volunteer volunteer, Instant startsAt) {
        Visit visit = new Visit(request, volunteer, startsAt, CodeWords.drawn(), clock.instant());
        Busy busy = visit.busy();
        if (around(volunteer, startsAt).stream().anyMatch(other -> other.busy().hinders(busy))) {
            throw Refusal.conflict("visit", "overlaps");
        }
        persist(visit);
        visit.takeNumber();
        audit.record("visit.planned", "visit", visit.number, request.number);
        letters.planned(visit);
        return visit;
    }

    /** The volunteer's own visit; anybody else gets a 404. */
    public Visit mine(Person person, String code) {
        return find(WHOLE + "v.code = ?1 and w.person = ?2", code, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Visits to come, the next first. */
    public List<Visit> upcoming(Volunteer volunteer) {
        return list(
                WHOLE + "v.volunteer = ?1 and v.state in ?2 and v.endsAt > ?3 order by v.startsAt",
                volunteer,
                VisitState.upcoming(),
                clock.instant().minus(ONE_DAY));
    }

    /** The visit that stands for a request, or the latest one. */
    public Optional<Visit> of(HelpRequest request) {
        return find(WHOLE + "v.request = ?1 and v.state <> ?2 order by v.id desc", request, VisitState.CANCELLED)
                .firstResultOptional();
    }

    public Served served(Volunteer volunteer) {
        Object[] row = getEntityManager()
                .createQuery("""
                        select count(v), sum(v.request.minutes) from Visit v
                        where v.volunteer = :volunteer and v.state in :done
                        """, Object[].class)
                .setParameter("volunteer", volunteer)
                .setParameter("done", VisitState.done())
                .getSingleResult();
        return new Served((long) row[0], row[1] == null ? 0 : (long) row[1]);
    }

    /** Answers the page "is this visit real?". */
    public boolean isReal(String number, String word) {
        return find("number", number.strip().toUpperCase(Locale.ROOT))
                .firstResultOptional()
                .filter(visit -> visit.knows(word))
                .isPresent();
    }

    /** The volunteer is there and types the code of the resident's slip; false if it is another code. */
    @Transactional
    boolean checkIn(Person person, String code, String typed) {
        Visit visit = mine(person, code);
        getEntityManager()
                .createNativeQuery("select id from visit where id = ?1 for update")
                .setParameter(1, visit.id)
                .getSingleResult();
        getEntityManager().refresh(visit);
        if (!visit.state.mayBecome(VisitState.CHECKED_IN)) {
            throw Refusal.conflict("visit", "not_in_this_state");
        }
        boolean right = visit.checksIn(typed, clock.instant());
        if (right) {
            move(visit, VisitState.CHECKED_IN);
        } else {
            audit.record("visit.wrong_code", "visit", visit.number, null);
        }
        return right;
    }

    /** The volunteer gives it back, or it falls with its request. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(Visit visit) {
        move(visit, VisitState.CANCELLED);
        letters.cancelled(visit);
    }

    void follow(@Observes RequestMoved change) {
        boolean over = change.transition().from() == RequestState.ASSIGNED
                && (change.transition().to() == RequestState.CANCELLED
                        || change.transition().to() == RequestState.OPEN);
        if (over) {
            of(change.request()).filter(visit -> visit.state.isUpcoming()).ifPresent(this::cancel);
        }
    }

    private List<Visit> around(Volunteer volunteer, Instant moment) {
        return list(
                "from Visit v join fetch v.request r join fetch r.commune "
                        + "where v.volunteer = ?1 and v.startsAt between ?2 and ?3 and v.state in ?4",
                volunteer,
                moment.minus(ONE_DAY),
                moment.plus(ONE_DAY),
                VisitState.takingTime());
    }

    private void move(Visit visit, VisitState next) {
        VisitMoved change = visit.moveTo(next, clock.instant());
        audit.record(
                "visit." + next.name().toLowerCase(Locale.ROOT), "visit", visit.number, change.from() + " → " + next);
        moved.fire(change);
    }
}
