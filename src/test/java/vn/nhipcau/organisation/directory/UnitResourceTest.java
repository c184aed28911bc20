package vn.nhipcau.organisation.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.platform.access.Role;

@QuarkusTest
@Tag("database")
class UnitResourceTest {

    @Inject
    SessionFactory sessions;

    @Test
    void theApiKnowsTwentyThreeWards() {
        given().get("/api/v1/units?level=commune&kind=ward&size=100")
                .then()
                .statusCode(200)
                .header("X-Total-Count", is("23"))
                .body("kind", everyItem(is("ward")))
                .body("nameVi", hasItem("Phường Hải Châu"));
    }

    @Test
    void aSearchWithoutAccentsFindsTheUnit() {
        given().get("/units?q=tra+my").then().statusCode(200).body(containsString("Xã Trà My"));
    }

    @Test
    void aFormerNameFindsTheUnitOfToday() {
        given().get("/api/v1/units?q=tra+duong&level=commune")
                .then()
                .body("nameVi", equalTo(java.util.List.of("Xã Trà My")));
    }

    @Test
    void theLargestPopulationComesFirst() {
        given().get("/api/v1/units?sort=population&size=1").then().body("[0].nameVi", is("Phường Thanh Khê"));
    }

    @Test
    void theUnitThatLacksMostComesFirst() {
        given().get("/api/v1/units?sort=vacancies&level=commune&size=3")
                .then()
                .body("nameVi", hasItem("Phường Hòa Khánh"));
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1,web.page_invalid",
        "size=1000,web.size_invalid",
        "kind=village,organisation.kind_unknown",
        "level=moon,organisation.level_unknown",
        "mountain=maybe,organisation.mountain_unknown",
        "sort=height,organisation.sort_unknown"
    })
    void aFilterThatMakesNoSenseIsRefusedInWords(String filter, String code) {
        given().get("/api/v1/units?" + filter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is(code));
        given().get("/units?" + filter).then().statusCode(400);
    }

    @Test
    void aPageAfterTheLastIsEmptyAndSaysSo() {
        given().get("/api/v1/units?page=900").then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void markupInTheSearchStaysText() {
        given().queryParam("q", "\"><script>alert(1)</script>")
                .get("/units")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void anUnknownUnitIsNotFound() {
        given().get("/units/99999").then().statusCode(404);
        given().get("/api/v1/units/99999").then().statusCode(404);
    }

    @Test
    void theApiCountsPostsAndPeople() {
        given().get("/api/v1/units/20900")
                .then()
                .statusCode(200)
                .body("unit.nameEn", is("Tra My Commune"))
                .body("headcount.allotted", is(56))
                .body("headcount.secondedOut", is(0));
    }

    @Test
    void hoangSaHasNoStaffAndSaysSo() {
        String code = given().get("/api/v1/units?kind=special-zone").path("[0].code");
        given().get("/api/v1/units/" + code)
                .then()
                .body("headcount.allotted", is(0))
                .body("headcount.workingHere", is(0));
        given().get("/units/" + code).then().statusCode(200).body(containsString("chưa có bộ máy"));
    }

    @Test
    void anOfficeIsShownOnThePageOfItsCommune() {
        given().redirects()
                .follow(false)
                .get("/units/20900-2")
                .then()
                .statusCode(303)
                .header("Location", containsString("/units/20900#20900-2"));
    }

    @Test
    void aVisitorSeesNumbersButNoNames() {
        given().get("/units/20900")
                .then()
                .statusCode(200)
                .body(containsString("56"))
                .body(not(containsString("Nguyễn Thị Hạnh")));
    }

    @Test
    @TestSecurity(user = "khoa", roles = Role.STUDENT)
    void aStudentSeesNoNamesEither() {
        given().get("/units/20900").then().statusCode(200).body(not(containsString("Nguyễn Thị Hạnh")));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.CIVIL_SERVANT)
    void aCivilServantOfAnotherUnitSeesNamesButNoMailbox() {
        given().get("/units/20900?size=100")
                .then()
                .body(containsString("Nguyễn Thị Hạnh"))
                .body(not(containsString("hanh@example.com")));
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void aColleagueSeesHowToReachPeopleButNotTheirRecords() {
        given().get("/units/20900?size=100")
                .then()
                .body(containsString("ha@example.com"))
                .body(not(containsString("href=\"/people/")));
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void thePageOfAUnitAsksTheDatabaseAsOftenForManyPeopleAsForOne() {
        long one = statements("/units/20900?size=1");
        assertEquals(one, statements("/units/20900?size=100"));
        assertEquals(one, statements("/units/20900?staff=here&size=100"));
    }

    @Test
    void theListAsksTheDatabaseAsOftenForManyUnitsAsForOne() {
        assertEquals(statements("/units?size=1"), statements("/units?size=100"));
        assertEquals(statements("/units?size=1&sort=vacancies"), statements("/units?size=100&sort=vacancies"));
    }

    private long statements(String path) {
        Statistics counted = sessions.getStatistics();
        counted.setStatisticsEnabled(true);
        long before = counted.getPrepareStatementCount();
        given().get(path).then().statusCode(200);
        return counted.getPrepareStatementCount() - before;
    }
}
