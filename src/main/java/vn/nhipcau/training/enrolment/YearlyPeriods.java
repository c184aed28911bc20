package vn.nhipcau.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.web.shape.Dial;
import vn.nhipcau.training.course.ContentGroup;

/** Teaching periods (tiết) done in the calendar year against the yearly minimum, which is a setting (R02). */
@ApplicationScoped
public class YearlyPeriods {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** How many periods of training a civil servant needs in a year. */
    @ConfigProperty(name = "nhipcau.training.yearly-periods", defaultValue = "40")
    int wanted;

    /** What a person has done this year, in all and by content group (R03). */
    public record Count(int year, int done, int wanted, Map<ContentGroup, Integer> groups) {

        public int left() {
            return Math.max(0, wanted - done);
        }

        public boolean enough() {
            return done >= wanted;
        }

        public Dial dial() {
            return new Dial(done, wanted);
        }
    }

    /** How many courses were completed this year by people who work in these units today. */
    public long completions(Scope who) {
        Scope scope = who.as(Role.UNIT_HR, Role.CITY_HR);
        LocalDate today = LocalDate.now(clock);
        String worksHere = " and exists (select 1 from Assignment a where a.person = e.person"
                + " and a.startsOn <= :today and (a.endsOn is null or a.endsOn >= :today) and a.post.unit.id in :units)";
        TypedQuery<Long> count = database.createQuery(
                        "select count(e) from Enrolment e where e.state = COMPLETED"
                                + " and e.completedOn between :first and :today"
                                + (scope.everywhere() ? "" : worksHere),
                        Long.class)
                .setParameter("first", today.withDayOfYear(1))
                .setParameter("today", today);
        return (scope.everywhere() ? count : count.setParameter("units", scope.unitIds())).getSingleResult();
    }

    /** Counts completed classes by the day of completion. */
    public Count of(Person person) {
        int year = LocalDate.now(clock).getYear();
        Map<ContentGroup, Integer> groups = new EnumMap<>(ContentGroup.class);
        database.createQuery("""
                        select c.contentGroup, sum(e.periodsCredited) from Enrolment e join e.run r join r.course c
                        where e.person = :person and e.state = COMPLETED and e.completedOn between :first and :last
                        group by c.contentGroup
                        """, Object[].class)
                .setParameter("person", person)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .forEach(row -> groups.put((ContentGroup) row[0], ((Long) row[1]).intValue()));
        int done = groups.values().stream().mapToInt(Integer::intValue).sum();
        return new Count(year, done, wanted, groups);
    }
}
