package vn.nhipcau.training.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.training.course.Course;

/** All classes. Public knowledge, who sits in them is not. */
@ApplicationScoped
public class CourseRuns implements PanacheRepository<CourseRun> {

    private static final String WITH_COURSE =
            "from CourseRun r join fetch r.course c join fetch c.competency join fetch r.host ";
    private static final String TAKES =
            "r.state in (PLANNED, OPEN) and r.registrationOpens <= :now and r.registrationCloses > :now and r.startsAt > :now";
    private static final int BATCH = 100;

    @Inject
    AuditTrail audit;

    @Inject
    WaitingList waitingList;

    @Inject
    Clock clock;

    /** With everything a class page shows. */
    public Optional<CourseRun> byCode(String code) {
        return find(WITH_COURSE + "left join fetch r.trainer left join fetch r.sessions where r.code = ?1", code)
                .singleResultOptional();
    }

    /** Classes of these courses in which one can enrol now, on a seat or in line; the earliest first. */
    public List<CourseRun> openOf(Collection<Course> courses) {
        return courses.isEmpty()
                ? List.of()
                : list(
                        WITH_COURSE + "where c in :courses and " + TAKES + " order by r.startsAt, r.code",
                        Parameters.with("courses", courses).and("now", clock.instant()));
    }

    /** Classes of a course that have not begun, the earliest first. */
    List<CourseRun> comingOf(Course course) {
        return list(
                WITH_COURSE
                        + "where c = :course and r.state in (PLANNED, OPEN) and r.startsAt > :now order by r.startsAt",
                Parameters.with("course", course).and("now", clock.instant()));
    }

    long coursesWithOpenClass() {
        return getEntityManager()
                .createQuery("select count(distinct r.course.id) from CourseRun r where " + TAKES, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    Page<CourseRun> matching(ClassQuery query) {
        Instant now = clock.instant();
        List<CourseRun> rows = find(
                        WITH_COURSE + "left join fetch r.trainer where " + query.where()
                                + " order by r.startsAt, r.code",
                        query.parameters(now))
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(rows, count("from CourseRun r where " + query.where(), query.parameters(now)));
    }

    /** Classes a trainer gives that are not over, the earliest first. */
    public List<CourseRun> taughtBy(Person trainer) {
        return list(
                WITH_COURSE
                        + "where r.trainer = :trainer and r.endsAt > :now and r.state <> CANCELLED order by r.startsAt",
                Parameters.with("trainer", trainer).and("now", clock.instant()));
    }

    /** How many classes a trainer has given this year. */
    public long given(Person trainer) {
        Instant now = clock.instant();
        Instant newYear = now.atZone(CityClock.ZONE)
                .toLocalDate()
                .withDayOfYear(1)
                .atStartOfDay(CityClock.ZONE)
                .toInstant();
        return count("trainer = ?1 and state <> CANCELLED and endsAt between ?2 and ?3", trainer, newYear, now);
    }

    /**
     * Writes down what the calendar has made of classes: PLANNED → OPEN → RUNNING → FINISHED, every step with its audit
     * row, as many as an outage left undone. Rows that another replica has in hand are left to it.
     *
     * @return how many classes moved; 0 when nothing is due any more
     */
    @Transactional
    int moveDue() {
        Instant now = clock.instant();
        List<Long> due = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select id from course_run
                        where (state = 'PLANNED' and registration_opens <= ?1) or (state = 'OPEN' and starts_at <= ?1)
                           or (state = 'RUNNING' and ends_at <= ?1)
                        order by starts_at, id limit ?2 for update skip locked
                        """, Long.class)
                .setParameter(1, now)
                .setParameter(2, BATCH)
                .getResultList();
        due.forEach(id -> moveDue(findById(id), now));
        return due.size();
    }

    private void moveDue(CourseRun run, Instant now) {
        for (Optional<RunState> next = run.state.due(run, now); next.isPresent(); next = run.state.due(run, now)) {
            String action = "class." + next.get().name().toLowerCase(Locale.ROOT);
            audit.record(action, "course_run", run.code, run.moveTo(next.get()).toString());
            if (next.get() == RunState.RUNNING) {
                waitingList.end(run, now);
            }
        }
    }

    /** The class with its row locked until the transaction ends: whoever changes seats or line asks here first. */
    Optional<CourseRun> locked(String code) {
        // in plain SQL: Hibernate writes "for update of", which MariaDB does not know
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from course_run where code = ?1 for update", Long.class)
                .setParameter(1, code)
                .uniqueResultOptional()
                .map(this::findById);
    }
}
