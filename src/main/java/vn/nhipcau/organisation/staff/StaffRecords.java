package vn.nhipcau.organisation.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;

/** The records of the city's staff as personnel officers see them: everybody, or the people of their own unit. */
@ApplicationScoped
class StaffRecords implements PanacheRepository<Person> {

    private static final String TODAY = "a.startsOn <= :today and (a.endsOn is null or a.endsOn >= :today)";

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** A person with what they hold today. */
    record Line(Person person, List<Assignment> held) {

        public Assignment first() {
            return held.isEmpty() ? null : held.get(0);
        }

        public List<Assignment> others() {
            return held.subList(Math.min(1, held.size()), held.size());
        }
    }

    Page<Line> visibleTo(Scope scope, PeopleQuery query) {
        Parameters parameters = Parameters.with("q", Folded.pattern(query.checked().q));
        String where = where(scope, query, parameters);
        List<Person> people = find("from Person p where " + where + " order by p.fullName, p.id", parameters)
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        long total = count("from Person p where " + where, parameters);
        Map<Long, List<Assignment>> held = heldToday(people);
        return query.of(
                people.stream()
                        .map(person -> new Line(person, held.getOrDefault(person.id, List.of())))
                        .toList(),
                total);
    }

    /** A record; empty for strangers, who get the same answer as for a code that nobody has. */
    Optional<Person> visibleTo(Scope scope, String code) {
        Parameters parameters = Parameters.with("code", code);
        String inReach = scope.everywhere()
                ? ""
                : " and exists (select 1 from Assignment a where " + reach(scope, parameters) + ")";
        return find("from Person p where p.staffCode is not null and p.code = :code" + inReach, parameters)
                .firstResultOptional();
    }

    /** Everything a person ever held, newest first. */
    List<Assignment> history(Person person) {
        return getEntityManager()
                .createQuery("""
                        select a from Assignment a join fetch a.post p join fetch p.position
                        join fetch p.unit u left join fetch u.parent
                        where a.person = :person order by a.startsOn desc, a.id desc
                        """, Assignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    private String where(Scope scope, PeopleQuery query, Parameters parameters) {
        String where = "p.staffCode is not null and p.folded like :q";
        if (scope.everywhere() && !query.byPost()) {
            return where;
        }
        return where + " and exists (select 1 from Assignment a where " + reach(scope, parameters)
                + asked(scope, query, parameters) + ")";
    }

    /** JPQL: assignment "a" of person "p" is in force, and in a unit in reach. */
    private String reach(Scope scope, Parameters parameters) {
        parameters.and("today", LocalDate.now(clock));
        if (scope.everywhere()) {
            return "a.person = p and " + TODAY;
        }
        parameters.and("reach", scope.unitIds());
        return "a.person = p and a.post.unit.id in :reach and " + TODAY;
    }

    private String asked(Scope scope, PeopleQuery query, Parameters parameters) {
        StringBuilder asked = new StringBuilder();
        if (Choice.given(query.unit)) {
            Unit unit = units.byCode(query.unit)
                    .filter(found -> scope.covers(found.id))
                    .orElseThrow(Refusal::notFound);
            parameters.and("unit", unit.id);
            asked.append(" and (a.post.unit.id = :unit or a.post.unit.parent.id = :unit)");
        }
        if (Choice.given(query.position)) {
            parameters.and("position", query.position);
            asked.append(" and a.post.position.code = :position");
        }
        if (Choice.given(query.kind)) {
            parameters.and("kind", query.assignmentKind());
            asked.append(" and a.kind = :kind");
        }
        return asked.toString();
    }

    private Map<Long, List<Assignment>> heldToday(List<Person> people) {
        return people.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select a from Assignment a join fetch a.post s join fetch s.position"
                                        + " join fetch s.unit u left join fetch u.parent where a.person in :people and "
                                        + TODAY
                                        + " order by case a.kind when PERMANENT then 0 when SECONDMENT then 1 else 2 end, a.id",
                                Assignment.class)
                        .setParameter("people", people)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultStream()
                        .collect(Collectors.groupingBy(held -> held.person.id));
    }
}
