package vn.nhipcau.training.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.training.course.Course;

/** All classes. Public knowledge, who sits in them is not. */
@ApplicationScoped
public class CourseRuns implements PanacheRepository<CourseRun> {

    private static final String WITH_COURSE =
            "from CourseRun r join fetch r.course c join fetch c.competency join fetch r.host ";
    private static final String TAKES =
            "r.state = OPEN and r.registrationOpens <= :now and r.registrationCloses > :now";

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
