package vn.nhipcau.training.course;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class CourseResourceTest {

    @Test
    void theCatalogueHasTheFortyStarterCourses() {
        given().get("/api/v1/courses?size=100").then().statusCode(200).header("X-Total-Count", is("40"));
    }

    @Test
    void aSearchWithoutAccentsFindsTheCourse() {
        given().get("/courses?q=dang+ky+dat+dai")
                .then()
                .statusCode(200)
                .body(containsString("cấp giấy chứng nhận lần đầu"))
                .body(not(containsString("Ngân sách xã dành cho lãnh đạo")));
    }

    @Test
    void aCompetencyCodeFindsItsCourses() {
        given().get("/api/v1/courses?q=LAND-02").then().body("code", hasItem("C024"));
    }

    @Test
    void filtersNarrowTogether() {
        given().get("/api/v1/courses?area=land&mode=in-person&level=3&periods=two-days&size=100")
                .then()
                .statusCode(200)
                .body("area", everyItem(is("land")))
                .body("mode", everyItem(is("in-person")))
                .body("levelReached", everyItem(is(3)))
                .body("periods", everyItem(allOf(greaterThanOrEqualTo(9), lessThanOrEqualTo(16))))
                .body("code", hasItem("C026"));
    }

    @Test
    void theShortestComeFirstWhenAsked() {
        given().get("/api/v1/courses?sort=periods").then().body("[0].code", is("C009"));
    }

    @Test
    void aBasisNobodyCheckedIsSaidToBeUnchecked() {
        given().get("/api/v1/courses/C034")
                .then()
                .body("basis", is("Nghị định 30/2020/NĐ-CP"))
                .body("basisChecked", is(false));
        given().get("/api/v1/courses/C032").then().body("basis", nullValue()).body("basisChecked", is(false));
        given().get("/api/v1/courses/C024").then().body("basisChecked", is(true));
    }

    @Test
    void coursesAreCountedInTheGroupOfTheirArea() {
        given().get("/api/v1/courses/C001").then().body("contentGroup", is("science-digital"));
        given().get("/api/v1/courses/C034").then().body("contentGroup", is("state-management"));
        given().get("/api/v1/courses/C024").then().body("contentGroup", is("position-skills"));
    }

    @Test
    void theCoursePageSaysWhereItLeadsAndOnWhatBasis() {
        given().get("/courses/C024")
                .then()
                .statusCode(200)
                .body(containsString("mức 3 (Thành thạo)"))
                .body(containsString("Nghị định 151/2025/NĐ-CP"));
    }

    @Test
    void anUnknownFilterIsRefusedInWords() {
        given().get("/api/v1/courses?mode=telepathy").then().statusCode(400).body("code", is("course.unknown_mode"));
        given().get("/api/v1/courses?level=x").then().statusCode(400).body("code", is("course.unknown_level"));
        given().get("/api/v1/courses?q=" + "a".repeat(101)).then().statusCode(400);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        given().get("/courses?q=khongco").then().statusCode(200).body(containsString("Không có khóa học nào khớp"));
    }

    @Test
    void anUnknownCourseIsNotFound() {
        given().get("/courses/C999").then().statusCode(404);
        given().get("/api/v1/courses/C999").then().statusCode(404).contentType("application/problem+json");
    }
}
