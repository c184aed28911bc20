package vn.nhipcau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo city looks as cities do: what was short in 2025 is what lacks here. */
@QuarkusTest
@Tag("database")
class DemoEvidenceTest {

    /** Counted by plain SQL, apart from the product's own rule; rows with one assessment only. */
    private static final String BY_AREA = """
            select area.code, home.mountain, avg(e.level >= r.required_level), count(*)
            from evidence e join assignment a on a.person_id = e.person_id and a.ends_on is null
            join post on post.id = a.post_id join unit place on place.id = post.unit_id
            join unit home on home.id = coalesce(place.parent_id, place.id)
            join position_profile p on p.position_id = post.position_id
            join requirement r on r.profile_id = p.id and r.competency_id = e.competency_id
            join competency c on c.id = e.competency_id join area on area.id = c.area_id
            where e.source not in ('SELF', 'COURSE', 'EXTERNAL') and home.level = 'COMMUNE'
            group by area.code, home.mountain
            """;

    @Inject
    EntityManager database;

    @Test
    void landAndDigitalWorkLackMostInTheMountains() {
        Map<String, Double> met = new HashMap<>();
        for (Object row : database.createNativeQuery(BY_AREA).getResultList()) {
            Object[] cells = (Object[]) row;
            boolean mountain = cells[1] instanceof Boolean yes ? yes : ((Number) cells[1]).intValue() == 1;
            met.put(cells[0] + (mountain ? "-mountain" : ""), ((Number) cells[2]).doubleValue());
        }
        assertTrue(met.get("land-mountain") < 0.4, met.toString());
        assertTrue(met.get("digital-mountain") < 0.45, met.toString());
        assertTrue(met.get("finance-mountain") > met.get("digital-mountain"), met.toString());
        assertTrue(met.get("finance") > 0.45 && met.get("finance") < 0.75, met.toString());
        assertTrue(met.get("law") > 0.75, met.toString());
    }

    @Test
    void everyRowIsThereOnceAndNoneLiesInTheFuture() {
        // moments are kept in UTC, days are the city's
        List<?> future = database.createNativeQuery(
                        "select id from evidence where assessed_on > date(recorded_at + interval 7 hour)")
                .getResultList();
        assertEquals(List.of(), future);
        long rows = ((Number) database.createNativeQuery("select count(*) from evidence")
                        .getSingleResult())
                .longValue();
        assertTrue(rows > 25_000 && rows < 60_000, rows + " rows");
    }
}
