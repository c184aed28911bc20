package vn.nhipcau.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Refusal;

/**
 * What a person has promised to attend. A place in line counts like a seat, so that a promotion never makes a clash.
 */
@ApplicationScoped
class Timetable {

    @Inject
    EntityManager database;

    @Inject
    CurrentLanguage language;

    /** Refuses a class that meets while another of the person's classes, learnt or taught, meets. */
    void requireFree(Person person, CourseRun run) {
        clash(person, run).ifPresent(other -> {
            throw Refusal.conflict(
                    "enrolment",
                    "refused_clash",
                    other.run.course.title(language.get()),
                    Formats.dateTime(other.startsAt));
        });
    }

    private Optional<ClassSession> clash(Person person, CourseRun run) {
        return database.createQuery("""
                        select other from ClassSession wanted, ClassSession other
                        join fetch other.run r join fetch r.course
                        where wanted.run = :run and r <> :run and r.state <> CANCELLED
                        and wanted.startsAt < other.endsAt and other.startsAt < wanted.endsAt
                        and (r.trainer = :person or exists (select 1 from Enrolment e
                            where e.run = r and e.person = :person and e.state in (WAITING, ENROLLED)))
                        order by other.startsAt
                        """, ClassSession.class)
                .setParameter("run", run)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
