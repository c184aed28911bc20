package vn.nhipcau.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.Positions;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.unit.Units;

/** Looks positions up with their posts and people. */
@ApplicationScoped
class PositionCatalogue {

    @Inject
    Positions positions;

    @Inject
    Headcounts headcounts;

    @Inject
    Units units;

    /** Two queries; the catalogue is short, so the page is cut out of it here. */
    PositionsFound matching(PositionQuery query) {
        Map<Long, Headcount> counts = headcounts.byPosition();
        List<PositionLine> found = positions
                .list(
                        "from Position p where " + query.where()
                                + " order by case p.appliesTo when 'department' then 1 else 0 end, p.code",
                        query.parameters())
                .stream()
                .map(position -> new PositionLine(position, counts.getOrDefault(position.id, Headcount.NONE)))
                .toList();
        int from = Math.min(query.offset(), found.size());
        List<PositionLine> shown = found.subList(from, Math.min(from + query.size(), found.size()));
        return new PositionsFound(
                query.of(shown, found.size()),
                found.stream().map(PositionLine::headcount).reduce(Headcount.NONE, Headcount::plus),
                (int) found.stream()
                        .filter(line -> line.headcount().vacant() > 0)
                        .count());
    }

    PositionView view(Position position) {
        Map<Long, Headcount> byUnit = headcounts.ofPosition(position);
        Map<Long, Headcount> lacking = byUnit.entrySet().stream()
                .filter(entry -> entry.getValue().vacant() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<UnitLine> lines = units.list("id in ?1 order by nameVi", lacking.keySet()).stream()
                .map(unit -> new UnitLine(unit, lacking.get(unit.id)))
                .sorted(Comparator.comparingInt(
                                (UnitLine line) -> line.headcount().vacant())
                        .reversed())
                .toList();
        Headcount city = byUnit.values().stream().reduce(Headcount.NONE, Headcount::plus);
        return new PositionView(position, city, byUnit.size(), lines);
    }
}
