package vn.nhipcau.competency.framework;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

@QuarkusTest
@Tag("database")
@TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
class CompetencyResourceTest {

    @Test
    void theWholeFrameworkIsOnOnePage() {
        given().get("/competencies")
                .then()
                .statusCode(200)
                .body(containsString("36 năng lực cho công việc ở cấp xã"))
                .body(containsString("Chính quyền địa phương 2 cấp"));
    }

    @Test
    void aSearchWithoutAccentsWithinAnAreaFindsIt() {
        given().get("/competencies?q=dang+ky&area=land")
                .then()
                .statusCode(200)
                .body(containsString("/competencies/LAND-02"))
                .body(not(containsString("/competencies/ENV-02")));
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        given().get("/competencies?q=<script>").then().statusCode(200).body(containsString("Không tìm thấy"));
        given().get("/competencies?area=nowhere").then().statusCode(200).body(containsString("Không tìm thấy"));
    }

    @Test
    void aCompetencySaysItsLevelsAndWhoNeedsIt() {
        given().get("/competencies/LAND-02")
                .then()
                .statusCode(200)
                .body(containsString("Mức 3 – Thành thạo"))
                .body(containsString("Chuyên viên về quản lý đất đai"))
                .body(containsString("24 tháng"));
        given().get("/competencies/LAND-99").then().statusCode(404);
    }

    @Test
    void theApiListsAnAreaAndTellsTheLevels() {
        given().get("/api/v1/competencies?area=digital")
                .then()
                .statusCode(200)
                .header("X-Total-Count", is("8"))
                .body("kind", everyItem(is("general")));
        given().get("/api/v1/competencies/LAND-02")
                .then()
                .statusCode(200)
                .body("levels", hasSize(4))
                .body("requiredBy[0].position", is("POS-34"))
                .body("requiredBy[0].level", is(4));
        given().get("/api/v1/competencies?page=-1").then().statusCode(400);
    }
}
