package vn.nhipcau.organisation.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Belongings;

/** No table that refers to a person is forgotten when two records become one. */
@QuarkusTest
@Tag("database")
class BelongingsTest {

    @Inject
    @All
    List<Belongings> belongings;

    @Inject
    EntityManager database;

    @Test
    @SuppressWarnings("unchecked")
    void everyReferenceToAPersonHasAnOwner() {
        List<String> keys = database.createNativeQuery("""
                        select lower(concat(table_name, '.', column_name)) from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name = 'person'
                        """, String.class).getResultList();
        Set<String> owned =
                belongings.stream().flatMap(owner -> owner.columns().stream()).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(keys), new TreeSet<>(owned), "implement organisation.staff.Belongings for the rest");
    }
}
