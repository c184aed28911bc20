package vn.nhipcau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;

@QuarkusTest
@Tag("database")
class DemoPeopleTest {

    @Inject
    EntityManager database;

    @Inject
    People people;

    @Test
    void ninetyThreeCommunesHaveAboutAsManyPostsAsTheCityReports() {
        assertEquals(93, number("select count(distinct p.unit.parent.id) from Post p where p.unit.level = OFFICE"));
        long posts = number("select sum(p.headcount) from Post p where p.unit.level = OFFICE");
        assertEquals(5714, posts, 5714 * 0.02);
        long cityPosts = number("select sum(p.headcount) from Post p where p.unit.level = DEPARTMENT");
        assertEquals(2692, cityPosts, 2692 * 0.02);
    }

    @Test
    void hoangSaHasNoPosts() {
        assertEquals(
                0,
                number(
                        "select count(p) from Post p where p.unit.kind = SPECIAL_ZONE or p.unit.parent.kind = SPECIAL_ZONE"));
    }

    @Test
    void aHeadOfDivisionFitsTheKindOfUnit() {
        assertEquals(
                0,
                number("select count(p) from Post p where p.position.code = 'POS-06' and p.unit.parent.kind = WARD"));
        assertEquals(
                23,
                number("select count(p) from Post p where p.position.code = 'POS-07' and p.unit.parent.kind = WARD"));
    }

    @Test
    void secondedPeopleKeepTheirPostAtTheSender() {
        long seconded = number("select count(a) from Assignment a where a.kind = SECONDMENT");
        assertTrue(seconded > 20, seconded + " seconded");
        assertEquals(seconded, number("""
                        select count(a) from Assignment a where a.kind = SECONDMENT and exists (
                          select 1 from Assignment b where b.person = a.person and b.kind = PERMANENT
                            and b.post.unit <> a.post.unit)
                        """));
    }

    @Test
    void everybodyOfTheCastIsThereAndSignsInUnderTheirName() {
        for (Cast.Role role : Cast.ROLES) {
            var person = people.bySubject(role.subject()).orElseThrow();
            assertEquals(role.fullName(), person.fullName);
            assertEquals(role.subject() + "@example.com", person.email);
        }
    }

    private long number(String query) {
        return database.createQuery(query, Long.class).getSingleResult();
    }
}
