package vn.nhipcau.training.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.training.course.Course;

/**
 * Who learns in which class. Locks are taken in one order, person then class, so that two requests never wait for each
 * other.
 */
@ApplicationScoped
public class Enrolments implements PanacheRepository<Enrolment> {

    @Inject
    CourseRuns runs;

    @Inject
    Turnstile turnstile;

    @Inject
    WaitingList waitingList;

    @Inject
    Timetable timetable;

    @Inject
    EnrolmentLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Takes a seat for a person, or a place at the end of the line when none is left. Asking again changes nothing and
     * sends nothing.
     */
    @Transactional
    public Receipt enrol(Person who, String classCode) {
        return turnstile.pass(() -> seatOrLine(who, classCode));
    }

    /** Gives a seat or a place in line back; the seat goes to the first in line at once. */
    @Transactional
    public Receipt withdraw(Person who, String code) {
        return turnstile.pass(() -> giveBack(who, code));
    }

    Optional<Enrolment> of(Person person, CourseRun run) {
        return find("person = ?1 and run = ?2", person, run).firstResultOptional();
    }

    /** An enrolment of this person with its class and course; nobody else's is found. */
    Enrolment mine(Person person, String code) {
        return find(
                        "from Enrolment e join fetch e.run r join fetch r.course where e.code = ?1 and e.person = ?2",
                        code,
                        person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Everything a person has enrolled in, the latest class first, with class and course loaded. */
    public List<Enrolment> of(Person person) {
        return list(
                "from Enrolment e join fetch e.run r join fetch r.course c join fetch c.competency join fetch r.host"
                        + " where e.person = ?1 order by r.startsAt desc",
                person);
    }

    /** A person's seats and places in line in the classes of a course. */
    List<Enrolment> activeIn(Course course, Person person) {
        return list(
                "from Enrolment e join fetch e.run r where r.course = ?1 and e.person = ?2"
                        + " and e.state in (WAITING, ENROLLED)",
                course,
                person);
    }

    /** A person's places in all waiting lines, by row number of the enrolment. */
    public Map<Long, Integer> placesOf(Person person) {
        return waitingList.placesOf(person);
    }

    /** Who is on a seat, by name. */
    List<Enrolment> seated(CourseRun run) {
        return list(
                "from Enrolment e join fetch e.person p where e.run = ?1 and e.state in (ENROLLED, COMPLETED, FAILED)"
                        + " order by p.folded",
                run);
    }

    private Receipt seatOrLine(Person who, String classCode) {
        Person person = locked(who);
        CourseRun run = runs.locked(classCode).orElseThrow(Refusal::notFound);
        Enrolment enrolment = of(person, run).orElse(null);
        if (enrolment != null && enrolment.state != EnrolmentState.WITHDRAWN) {
            return Receipt.of(enrolment, waitingList.placeOf(enrolment), false);
        }
        Instant now = clock.instant();
        run.requireOpen(now);
        if (run.taughtBy(person.id)) {
            throw Refusal.conflict("enrolment", "refused_own_class");
        }
        timetable.requireFree(person, run);
        if (enrolment == null) {
            enrolment = Enrolment.askedFor(run, person, now);
            persist(enrolment);
        }
        audit.record("enrolment.asked", "enrolment", enrolment.code, enrolment.seatOrLine(now) + " · " + run.code);
        Receipt receipt = Receipt.of(enrolment, waitingList.placeOf(enrolment), true);
        letters.confirm(enrolment, receipt.place());
        return receipt;
    }

    private Receipt giveBack(Person who, String code) {
        CourseRun run = runs.locked(classOf(who, code)).orElseThrow();
        Enrolment enrolment = find("code", code).firstResult();
        if (enrolment.state == EnrolmentState.WITHDRAWN) {
            return Receipt.of(enrolment, 0, false);
        }
        Instant now = clock.instant();
        Transition<EnrolmentState> made = enrolment.withdraw(now);
        audit.record("enrolment.withdrawn", "enrolment", enrolment.code, made + " · " + run.code);
        if (made.from() == EnrolmentState.ENROLLED) {
            letters.takeBack(enrolment);
            waitingList.promote(run, now);
        }
        return Receipt.of(enrolment, 0, true);
    }

    /** One request of a person at a time: two at once could slip into two classes at the same hour. */
    private Person locked(Person who) {
        getEntityManager()
                .createNativeQuery("select id from person where id = ?1 for update", Long.class)
                .setParameter(1, who.id)
                .getSingleResult();
        return getEntityManager().find(Person.class, who.id);
    }

    private String classOf(Person who, String code) {
        return getEntityManager()
                .createQuery(
                        "select e.run.code from Enrolment e where e.code = :code and e.person.id = :person",
                        String.class)
                .setParameter("code", code)
                .setParameter("person", who.id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
