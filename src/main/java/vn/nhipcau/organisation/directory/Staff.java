package vn.nhipcau.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;

/** The people of one unit: those on its staff, and those who work there today (R09). */
@ApplicationScoped
class Staff {

    private static final String TODAY =
            " and %1$s.startsOn <= :today and (%1$s.endsOn is null or %1$s.endsOn >= :today)";
    private static final String HERE = "(%1$s.id = :unit or coalesce(%1$s.parent.id, 0L) = :unit)";

    /** {@code a} holds a permanent post of this unit. */
    private static final String ON_STAFF = "a.kind = PERMANENT and " + HERE.formatted("u") + TODAY.formatted("a");

    /** {@code a} brings somebody here who is not on this unit's staff. */
    private static final String HELPS_HERE = "a.kind = SECONDMENT and " + HERE.formatted("u") + TODAY.formatted("a")
            + " and not exists (select 1 from Assignment b where b.person = a.person and b.kind = PERMANENT and "
            + HERE.formatted("b.post.unit") + TODAY.formatted("b") + ")";

    private static final String AWAY =
            "exists (select 1 from Assignment s join s.post.unit su where s.person = a.person and s.kind = SECONDMENT"
                    + TODAY.formatted("s") + " and not " + HERE.formatted("su") + ")";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** People who hold a permanent post here, those lent elsewhere included. */
    Page<StaffLine> onStaff(Unit unit, Headcount headcount, PageQuery page) {
        return page(unit, ON_STAFF, headcount.onStaff(), page);
    }

    /** People at work here today, those lent by others included. */
    Page<StaffLine> workingHere(Unit unit, Headcount headcount, PageQuery page) {
        return page(
                unit, "(" + ON_STAFF + " and not " + AWAY + ") or (" + HELPS_HERE + ")", headcount.workingHere(), page);
    }

    private Page<StaffLine> page(Unit unit, String who, int total, PageQuery page) {
        List<Assignment> rows = database.createQuery(
                        """
                        select a from Assignment a join fetch a.person join fetch a.post p
                        join fetch p.position join fetch p.unit u left join fetch u.parent
                        where\s""" + who + " order by u.code, p.position.code, a.person.fullName, a.id", Assignment.class)
                .setParameter("unit", unit.id)
                .setParameter("today", LocalDate.now(clock))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Map<Long, Assignment> others = otherEnds(unit, rows);
        return page.of(
                rows.stream()
                        .map(held -> new StaffLine(held, others.get(held.person.id)))
                        .toList(),
                total);
    }

    /** What the people of a page hold in other units, by person; one query, however many rows. */
    private Map<Long, Assignment> otherEnds(Unit unit, List<Assignment> rows) {
        Map<Long, Assignment> others = new HashMap<>();
        if (rows.isEmpty()) {
            return others;
        }
        database.createQuery(
                        "select a from Assignment a join fetch a.post p join fetch p.unit u left join fetch u.parent"
                                + " where a.kind <> CONCURRENT and a.person.id in :people and not "
                                + HERE.formatted("u")
                                + TODAY.formatted("a") + " order by a.id",
                        Assignment.class)
                .setParameter("unit", unit.id)
                .setParameter("today", LocalDate.now(clock))
                .setParameter(
                        "people", rows.stream().map(held -> held.person.id).toList())
                .getResultList()
                .forEach(other -> others.put(other.person.id, other));
        return others;
    }
}
