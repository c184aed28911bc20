package vn.nhipcau.competency.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
@TestTransaction
class StartingFrameworkTest {

    @Inject
    Competencies competencies;

    @Inject
    Requirements requirements;

    @Test
    void theFrameworkHasFiveAreasAndThirtySixCompetenciesWithFourDescribedLevels() {
        List<Competency> all = competencies.all();
        assertEquals(5, competencies.areas().size());
        assertEquals(36, all.size());
        all.forEach(one -> assertEquals(4, one.levels.size(), one.code));
        assertEquals(4, all.get(0).framework.scale.highest);
    }

    @Test
    void thePositionsThatRequireLandRegistrationAreKnown() {
        Competency land = competencies.byCode("LAND-02").orElseThrow();
        List<Requirement> asked = requirements.on(land, LocalDate.of(2026, 11, 23));
        assertEquals("POS-34", asked.get(0).profile.position.code);
        assertEquals(4, asked.get(0).requiredLevel);
        assertTrue(requirements.on(land, LocalDate.of(2025, 1, 1)).isEmpty());
    }
}
