package vn.nhipcau.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.PositionGroup;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitKind;

/** How many posts an invented staffing decision allots to a unit and to each of its positions. */
final class Allotment {

    /** Commune-level posts of the city (scale.csv). */
    static final int CITY_COMMUNE_POSTS = 5714;
    /** The norm of the two smallest "balanced" communes (organisation.md). */
    private static final int SMALLEST = 32;

    private static final double WARD_FACTOR = 1.15;

    /** Weights of professional positions that need more people than one; every other has 1.6. */
    private static final Map<String, Double> NEEDED = Map.ofEntries(
            Map.entry("POS-45", 6.0),
            Map.entry("POS-34", 5.0),
            Map.entry("POS-26", 4.0),
            Map.entry("POS-30", 4.0),
            Map.entry("POS-24", 3.6),
            Map.entry("POS-38", 3.4),
            Map.entry("POS-16", 3.0),
            Map.entry("POS-44", 3.0),
            Map.entry("POS-37", 2.8),
            Map.entry("POS-42", 2.6),
            Map.entry("POS-22", 2.4),
            Map.entry("POS-40", 2.4),
            Map.entry("POS-17", 2.0),
            Map.entry("POS-15", 0.9),
            Map.entry("POS-25", 0.6));

    private Allotment() {}

    /** Posts of every unit: a base and a share that grows with the square root of the population; sums near the city's. */
    static Map<Unit, Integer> norms(List<Unit> communes) {
        double all = communes.stream().mapToDouble(Allotment::size).sum();
        double left = CITY_COMMUNE_POSTS - SMALLEST * communes.size();
        Map<Unit, Integer> norms = new LinkedHashMap<>();
        communes.forEach(unit -> norms.put(unit, SMALLEST + (int) Math.round(left * size(unit) / all)));
        return norms;
    }

    /** The posts of a commune spread over the positions that its kind of unit has. */
    static Map<Position, Integer> ofCommune(Unit commune, List<Position> catalogue, int posts) {
        List<Position> having = catalogue.stream()
                .filter(position -> position.appliesTo(commune.kind))
                .toList();
        return spread(having, posts, position -> weight(position, commune), Allotment::most);
    }

    /**
     * The method of the highest averages (D'Hondt): each next post goes to the position whose weight divided by the
     * posts it would then have is largest.
     */
    static Map<Position, Integer> spread(
            List<Position> positions, int posts, ToDoubleFunction<Position> weight, ToIntFunction<Position> most) {
        Map<Position, Integer> given = new LinkedHashMap<>();
        for (int i = 0; i < posts; i++) {
            Position next = null;
            double best = -1;
            for (Position position : positions) {
                int has = given.getOrDefault(position, 0);
                double claim = weight.applyAsDouble(position) / (has + 1);
                if (has < most.applyAsInt(position) && claim > best) {
                    best = claim;
                    next = position;
                }
            }
            given.merge(next, 1, Integer::sum);
        }
        return given;
    }

    private static double size(Unit unit) {
        return Math.sqrt(unit.population) * (unit.kind == UnitKind.WARD ? WARD_FACTOR : 1);
    }

    private static double weight(Position position, Unit commune) {
        boolean ward = commune.kind == UnitKind.WARD;
        return switch (position.code) {
            case "POS-05", "POS-08", "POS-10", "POS-12", "POS-14" -> 7;
            case "POS-31" -> ward ? 3 : 1.6;
            case "POS-33" -> ward ? 0.8 : 3.2;
            case "POS-36" -> commune.mountain ? 3 : 1;
            case "POS-39" -> commune.mountain ? 2.6 : 1;
            default ->
                position.positionGroup == PositionGroup.PROFESSIONAL ? NEEDED.getOrDefault(position.code, 1.6) : 100;
        };
    }

    /** One chair, one head of a division, two deputies. */
    private static int most(Position position) {
        if (position.positionGroup == PositionGroup.PROFESSIONAL) {
            return Integer.MAX_VALUE;
        }
        boolean deputy = position.positionGroup == PositionGroup.MANAGER && position.titleVi.startsWith("Phó");
        return deputy ? 2 : 1;
    }
}
