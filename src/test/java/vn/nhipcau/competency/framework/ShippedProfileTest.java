package vn.nhipcau.competency.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.starting.Facts;

class ShippedProfileTest {

    private final List<Competency> framework = Facts.rows("competencies.csv").stream()
            .map(row -> new Competency(
                    null, new Area(row.get("area"), "", "", 1), row.get("code"), CompetencyKind.PROFESSIONAL, 24))
            .toList();

    @Test
    void aLandSpecialistNeedsTheKeyCompetenciesAtTheLevelOfTheirArea() {
        assertEquals(
                Map.of("LAND-01", 4, "LAND-02", 4, "LAND-03", 4, "LAND-05", 4, "LAND-06", 4, "DIG-03", 3),
                levels("POS-34", true));
    }

    @Test
    void anAreaWithoutAKeyCompetencyAsksForItsFirstAndDoesNotInsist() {
        assertEquals(Map.of("FIN-01", 1, "ENV-01", 2, "LAW-01", 3), levels("POS-34", false));
    }

    @Test
    void anAreaAtLevelZeroAsksForNothing() {
        assertTrue(levels("POS-17", false).keySet().stream()
                .noneMatch(code -> code.startsWith("LAND") || code.startsWith("ENV")));
    }

    @Test
    void everyShippedPositionInsistsOnSomething() {
        Facts.rows("positions.csv")
                .forEach(row -> assertTrue(
                        ShippedProfile.lines(row, framework).stream().anyMatch(ShippedProfile.Line::mandatory),
                        row.get("code")));
    }

    private Map<String, Integer> levels(String position, boolean mandatory) {
        return Facts.rows("positions.csv").stream()
                .filter(row -> row.get("code").equals(position))
                .flatMap(row -> ShippedProfile.lines(row, framework).stream())
                .filter(line -> line.mandatory() == mandatory)
                .collect(Collectors.toMap(
                        line -> line.competency().code, ShippedProfile.Line::level, (a, b) -> a, TreeMap::new));
    }
}
