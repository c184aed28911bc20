package vn.nhipcau.organisation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.unit.Unit;

/** Counts posts and people as of today, for departments and commune-level units; offices count with their commune. */
@ApplicationScoped
public class Headcounts {

    /** The unit a person would name for the unit under this alias: of an office, its commune. */
    private static final String HOME = "case when %1$s.level = 'OFFICE' then %1$s.parent_id else %1$s.id end";

    private static final String TODAY = "%1$s.starts_on <= :today and (%1$s.ends_on is null or %1$s.ends_on >= :today)";

    /** Each post with the people who hold it permanently; counted in one go first, which no choice of index can spoil. */
    private static final String HELD = "select p.position_id, " + HOME.formatted("u")
            + " home_id, p.headcount, coalesce(h.held, 0) held from post p join unit u on u.id = p.unit_id left join"
            + " (select a.post_id, count(*) held from assignment a where a.kind = 'PERMANENT' and "
            + TODAY.formatted("a") + " group by a.post_id) h on h.post_id = p.id";

    private static final String SECONDED = "select "
            + HOME.formatted("tu") + " receiver, (select min(" + HOME.formatted("su") + ")"
            + " from assignment b join post sp on sp.id = b.post_id join unit su on su.id = sp.unit_id"
            + " where b.person_id = a.person_id and b.kind = 'PERMANENT' and " + TODAY.formatted("b") + ") sender"
            + " from assignment a join post tp on tp.id = a.post_id join unit tu on tu.id = tp.unit_id"
            + " where a.kind = 'SECONDMENT' and " + TODAY.formatted("a");

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** By row number of the unit, without secondments: two numbers per unit are enough for a list. */
    public Map<Long, Headcount> all() {
        return counted("home_id", "", null);
    }

    /** Everything about one department or commune-level unit. */
    public Headcount of(Unit unit) {
        return of(unit, posts(unit));
    }

    public Headcount of(Unit unit, List<PostLine> posts) {
        Headcount own = posts.stream().map(PostLine::counted).reduce(Headcount.NONE, Headcount::plus);
        int in = 0;
        int out = 0;
        for (Object[] row : rows(SECONDED, null)) {
            Long receiver = number(row[0]);
            Long sender = row[1] == null ? null : number(row[1]);
            in += receiver.equals(unit.id) && !receiver.equals(sender) ? 1 : 0;
            out += unit.id.equals(sender) && !receiver.equals(sender) ? 1 : 0;
        }
        return own.seconded(in, out);
    }

    /** The whole city's posts and people. */
    public Headcount city() {
        return all().values().stream().reduce(Headcount.NONE, Headcount::plus);
    }

    /** One position in all units that have it, by row number of the unit. */
    public Map<Long, Headcount> ofPosition(Position position) {
        return counted("home_id", " where p.position_id = :only", position.id);
    }

    /** Each position of the catalogue in the whole city, by row number of the position. */
    public Map<Long, Headcount> byPosition() {
        return counted("position_id", "", null);
    }

    /** The posts of a unit and its offices with the people on them, in the order of the catalogue. */
    public List<PostLine> posts(Unit unit) {
        return database.createQuery("""
                        select p, (select count(a) from Assignment a where a.post = p and a.kind = PERMANENT
                            and a.startsOn <= :today and (a.endsOn is null or a.endsOn >= :today))
                        from Post p join fetch p.position join fetch p.unit u
                        where u.id = :unit or u.parent.id = :unit
                        order by u.code, p.position.code
                        """, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("unit", unit.id)
                .getResultStream()
                .map(row -> new PostLine((Post) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    private Map<Long, Headcount> counted(String key, String where, Long only) {
        Map<Long, Headcount> counts = new HashMap<>();
        String sql = "select x." + key + ", sum(x.headcount), sum(x.held), sum(greatest(0, x.headcount - x.held)),"
                + " sum(greatest(0, x.held - x.headcount)) from (" + HELD + where + ") x group by x." + key;
        for (Object[] row : rows(sql, only)) {
            counts.put(number(row[0]), new Headcount(small(row[1]), small(row[2]), small(row[3]), small(row[4]), 0, 0));
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Long only) {
        Query query = database.createNativeQuery(sql, Object[].class).setParameter("today", LocalDate.now(clock));
        Optional.ofNullable(only).ifPresent(id -> query.setParameter("only", id));
        return query.getResultList();
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }

    private static int small(Object value) {
        return ((Number) value).intValue();
    }
}
