package vn.nhipcau.training.path;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** What a page costs does not grow with its rows. */
@QuarkusTest
@Tag("database")
class StatementsTest {

    private static final int TRIES = 5;

    @Inject
    SessionFactory factory;

    @Test
    void theCatalogueAsksTheSameForFortyCoursesAsForFive() {
        assertAtMost(6, "/courses?size=5", "Khóa học");
        assertAtMost(6, "/courses?size=100", "Khóa học");
    }

    @Test
    void aCoursePageAsksLittle() {
        assertAtMost(7, "/courses/C024", "C024");
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void myPathAsksTheSameForAnyNumberOfRequirements() {
        assertAtMost(11, "/my-path", "Lộ trình của tôi");
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void myLearningAsksTheSameForAnyNumberOfClasses() {
        assertAtMost(8, "/my-learning", "Việc học của tôi");
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void myPathSaysWhatIsLeftAndWhatComesNext() {
        given().get("/my-path")
                .then()
                .statusCode(200)
                .body(containsString("nữa là vững vị trí"))
                .body(containsString("btn-gold"))
                .body(containsString("26 trên 40 tiết"))
                .body(containsString("không dùng để xếp loại hay kỷ luật"));
    }

    /** The least of some tries: jobs in the background ask the database, too. */
    private void assertAtMost(int limit, String path, String word) {
        Statistics statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        long asked = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            statistics.clear();
            given().get(path).then().statusCode(200).body(containsString(word));
            asked = Math.min(asked, statistics.getPrepareStatementCount());
        }
        statistics.setStatisticsEnabled(false);
        assertTrue(asked > 0 && asked <= limit, path + " asked the database " + asked + " times");
    }
}
