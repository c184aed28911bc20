package vn.nhipcau.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;

/** Looks units up with their numbers. */
@ApplicationScoped
class UnitDirectory {

    @Inject
    Units units;

    @Inject
    Headcounts headcounts;

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
        Map<Long, Unit> loaded = units.find("from Unit u left join fetch u.parent where u.id in ?1", shown).stream()
                .collect(Collectors.toMap(unit -> unit.id, Function.identity()));
        List<UnitLine> lines = shown.stream()
                .map(id -> new UnitLine(loaded.get(id), counts.getOrDefault(id, Headcount.NONE)))
                .toList();
        return new UnitsFound(query.of(lines, found.size()), all, lacking);
    }

    private List<Long> ids(UnitQuery query) {
        return units.find(
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
