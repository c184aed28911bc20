package vn.nhipcau.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitResourceTest {

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
    void aPageBeforeTheFirstIsRefusedInWords() {
        given().get("/api/v1/units?page=-1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("web.page_invalid"));
    }
}
