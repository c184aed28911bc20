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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public record Served(long visits, long minutes) {

        public static final Served NONE = new Served(0, 0);
    }

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

    /** Done visits of several volunteers, by row number; whoever did none is left out. */
    public Map<Long, Served> served(Collection<Volunteer> volunteers) {
        return getEntityManager()
                .createQuery("""
                        select v.volunteer.id, count(v), sum(v.request.minutes) from Visit v
                        where v.volunteer in :volunteers and v.state in :done group by v.volunteer.id
                        """, Object[].class)
                .setParameter("volunteers", volunteers)
                .setParameter("done", VisitState.done())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Served((long) row[1], (long) row[2])));
    }

    /** The next planned visit of each of several volunteers, with request and commune, by row number of the volunteer. */
    public Map<Long, Visit> next(Collection<Volunteer> volunteers) {
        return list(
                        "from Visit v join fetch v.request r join fetch r.commune where v.volunteer in ?1"
                                + " and v.state in ?2 and v.startsAt > ?3 order by v.startsAt",
                        volunteers,
                        VisitState.upcoming(),
                        clock.instant())
                .stream()
                .collect(Collectors.toMap(
                        visit -> visit.volunteer.id, Function.identity(), (first, later) -> first, LinkedHashMap::new));
    }

    /** What a volunteer has done, the latest first. */
    List<Visit> done(Volunteer volunteer, int offset, int size) {
        return find(WHOLE + "v.volunteer = ?1 and v.state in ?2 order by v.startsAt desc", volunteer, VisitState.done())
                .range(offset, offset + size - 1)
                .list();
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
        if (visit.request.isOnHold()) {
            throw Refusal.conflict("visit", "suspended");
        }
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
        RequestState from = change.transition().from();
        RequestState to = change.transition().to();
        if (to == RequestState.CANCELLED) {
            requireNobodyIsThere(change.request());
        }
        boolean assigned = from == RequestState.ASSIGNED;
        boolean over = to == RequestState.CANCELLED || assigned && to == RequestState.OPEN;
        boolean suspended = assigned && to == RequestState.ON_HOLD;
        boolean standsAgain = from == RequestState.ON_HOLD && to == RequestState.ASSIGNED;
        if (over || suspended || standsAgain) {
            of(change.request()).filter(visit -> visit.state.isUpcoming()).ifPresent(visit -> {
                if (over) {
                    cancel(visit);
                    if (to != RequestState.CANCELLED) {
                        letters.notComing(visit);
                    }
                } else {
                    visit.tellAgain();
                    tell(visit, suspended);
                }
            });
        }
    }

    /** Help that is being given cannot be called off from afar. */
    private void requireNobodyIsThere(HelpRequest request) {
        if (of(request).filter(visit -> visit.state == VisitState.CHECKED_IN).isPresent()) {
            throw Refusal.conflict("visit", "under_way");
        }
    }

    /** Of a visit that is suspended, or stands again; one that should have been meanwhile is nobody's news. */
    private void tell(Visit visit, boolean suspended) {
        if (suspended) {
            letters.suspended(visit);
            letters.heldBack(visit);
        } else if (visit.startsAt.isAfter(clock.instant())) {
            letters.planned(visit);
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
