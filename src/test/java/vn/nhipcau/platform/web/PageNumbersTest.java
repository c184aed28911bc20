package vn.nhipcau.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** A list asked for a page that cannot be says what a page number is. */
@QuarkusTest
class PageNumbersTest {

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void theDeskRefusesAPageBeforeTheFirst() {
        refused("/desk");
        refused("/desk/volunteers");
    }

    @Test
    @TestSecurity(user = "anh", roles = Role.UNIVERSITY)
    void theListOfStudentsRefusesAPageBeforeTheFirst() {
        refused("/students");
    }

    @Test
    void theCatalogueRefusesAPageBeforeTheFirst() {
        refused("/courses");
    }

    private static void refused(String list) {
        given().get(list + "?page=-1").then().statusCode(400).body(containsString("Số trang phải là số nguyên từ 1"));
    }
}
