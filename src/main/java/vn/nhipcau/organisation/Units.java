package vn.nhipcau.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All units of the city. Public knowledge: no scope applies to a unit itself, nor to its numbers. */
@ApplicationScoped
public class Units implements PanacheRepository<Unit> {

    @Inject
    Headcounts headcounts;

    public Optional<Unit> byCode(String code) {
        return find("from Unit u left join fetch u.parent where u.code = ?1", code)
                .firstResultOptional();
    }

    /** The 94 commune-level units by name. */
    public List<Unit> communes() {
        return list("level = ?1 order by nameVi", UnitLevel.COMMUNE);
    }

    /** The offices of all communes, with their commune loaded. */
    public List<Unit> offices() {
        return list("from Unit u join fetch u.parent where u.level = ?1 order by u.code", UnitLevel.OFFICE);
    }

    /** The commune-level units and departments by name: what people choose a unit from. */
    List<Unit> homes() {
        return list("level in (COMMUNE, DEPARTMENT) order by level desc, nameVi");
    }

    List<Unit> officesOf(Unit unit) {
        return list("parent = ?1 and level = ?2 order by code", unit, UnitLevel.OFFICE);
    }

    /** Three queries, however long the list. */
    UnitsFound matching(UnitQuery query) {
        int offset = query.offset();
        List<Long> ids = ids(query);
        Map<Long, Headcount> counts = headcounts.all();
        List<Long> found = query.sorted() == UnitSort.VACANCIES ? emptiestFirst(ids, counts) : ids;
        Headcount all = Headcount.NONE;
        int lacking = 0;
        for (Long id : found) {
            Headcount one = counts.getOrDefault(id, Headcount.NONE);
            all = all.plus(one);
            lacking += one.missing() > 0 ? 1 : 0;
        }
        int from = Math.min(offset, found.size());
        List<Long> shown = found.subList(from, Math.min(from + query.size(), found.size()));
        Map<Long, Unit> loaded = find("from Unit u left join fetch u.parent where u.id in ?1", shown).stream()
                .collect(Collectors.toMap(unit -> unit.id, Function.identity()));
        List<UnitLine> lines = shown.stream()
                .map(id -> new UnitLine(loaded.get(id), counts.getOrDefault(id, Headcount.NONE)))
                .toList();
        return new UnitsFound(query.of(lines, found.size()), all, lacking);
    }

    private List<Long> ids(UnitQuery query) {
        return find(
                        "select u.id from Unit u where " + query.where() + " order by " + query.sorted().orderBy,
                        query.parameters())
                .project(Long.class)
                .list();
    }

    private static List<Long> emptiestFirst(List<Long> ids, Map<Long, Headcount> counts) {
        return ids.stream()
                .sorted(Comparator.comparingInt((Long id) ->
                                counts.getOrDefault(id, Headcount.NONE).vacant())
                        .reversed())
                .toList();
    }
}
