package vn.nhipcau.training.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;

/** The desk where people wait in order for a seat. Callers hold the lock on the class. */
@ApplicationScoped
class WaitingList implements PanacheRepository<Enrolment> {

    @Inject
    EnrolmentLetters letters;

    @Inject
    AuditTrail audit;

    /** Gives free seats to those first in line and tells them; nobody is called into a class that has begun. */
    void promote(CourseRun run, Instant now) {
        while (run.hasSeat() && run.stateAt(now) == RunState.OPEN) {
            Enrolment first = find("run = ?1 and state = WAITING order by lineNumber", run)
                    .firstResult();
            if (first == null) {
                return;
            }
            audit.record("enrolment.promoted", "enrolment", first.code, first.takeSeat(now) + " · " + run.code);
            letters.promote(first);
        }
    }

    /** The class has begun: whoever is still in line learns it, and is free for another class. */
    void end(CourseRun run, Instant now) {
        for (Enrolment waiting : line(run)) {
            waiting.leftOver(now);
            audit.record("enrolment.left_over", "enrolment", waiting.code, run.code);
            letters.leftOver(waiting);
        }
    }

    /** From 1 for the first in line; 0 for somebody who does not wait. */
    int placeOf(Enrolment enrolment) {
        return enrolment.isWaiting()
                ? (int) count("run = ?1 and state = WAITING and lineNumber <= ?2", enrolment.run, enrolment.lineNumber)
                : 0;
    }

    /** A person's places in all lines, by row number of the enrolment. */
    Map<Long, Integer> placesOf(Person person) {
        return getEntityManager()
                .createQuery("""
                        select mine.id, count(ahead) from Enrolment mine join Enrolment ahead on ahead.run = mine.run
                        where mine.person = :person and mine.state = WAITING and ahead.state = WAITING
                        and ahead.lineNumber <= mine.lineNumber group by mine.id
                        """, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** The line in order, with the people. */
    List<Enrolment> line(CourseRun run) {
        return list(
                "from Enrolment e join fetch e.person where e.run = ?1 and e.state = WAITING order by e.lineNumber",
                run);
    }
}
