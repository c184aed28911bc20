package vn.nhipcau.platform.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class StartingDataTest {

    @Inject
    StartingDataLoader loader;

    @Inject
    EntityManager database;

    @Test
    void whatWasLoadedIsNotLoadedAgain() {
        Number before = units();
        loader.load(null);
        assertEquals(before, units());
    }

    @Test
    void aFileThatIsNotShippedIsNamed() {
        Exception problem = assertThrows(IllegalArgumentException.class, () -> Facts.rows("nothing.csv"));
        assertEquals("facts/nothing.csv is not part of this build", problem.getMessage());
    }

    private Number units() {
        return (Number) database.createNativeQuery("select count(*) from unit").getSingleResult();
    }
}
