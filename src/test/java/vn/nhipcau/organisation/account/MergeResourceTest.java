package vn.nhipcau.organisation.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;

/** The administrator's pages of duplicates. */
@QuarkusTest
class MergeResourceTest {

    @Inject
    Twins twins;

    @Inject
    People people;

    @Test
    @TestSecurity(
            user = "huy",
            roles = {Role.CIVIL_SERVANT, Role.ADMINISTRATOR})
    void theOldAccountOfARecordIsReleased() {
        Person person = twins.made("Kha Văn Lại", "DN-PG-ANEW", null, "page-lai");
        Browserless huy = new Browserless();
        huy.get("/admin/duplicates");
        huy.post("/admin/account-releases", "record", "DN-PG-NOBODY")
                .then()
                .statusCode(422)
                .body(containsString("Không có hồ sơ nào là “DN-PG-NOBODY”"))
                .body(containsString("value=\"DN-PG-NOBODY\""));
        huy.post("/admin/account-releases", "record", "DN-PG-ANEW").then().statusCode(303);
        huy.get("/admin/duplicates").then().body(containsString("Đã gỡ tài khoản cũ của Kha Văn Lại"));
        assertNull(twins.byId(person.id).subject);
    }

    @Test
    @TestSecurity(
            user = "huy",
            roles = {Role.CIVIL_SERVANT, Role.ADMINISTRATOR})
    void theAdministratorSeesWhatMovesAndThenMerges() {
        Person staff = twins.made("Chu Thị Hường", "DN-PG-1", "huong@danang.example", null);
        Person account = twins.made("Hường Chu", null, "HUONG@danang.example", "page-huong");
        Browserless huy = new Browserless();
        huy.get("/admin/duplicates?size=100")
                .then()
                .statusCode(200)
                .body(containsString("keep=" + staff.code + "&amp;drop=" + account.code));
        huy.get("/admin/merges?keep=DN-PG-1&drop=" + account.code)
                .then()
                .statusCode(200)
                .body(containsString("Gộp Hường Chu vào Chu Thị Hường"))
                .body(containsString("không hoàn tác được"));
        // looking changes nothing
        assertEquals(2, twins.byEmail("huong@danang.example").size());

        huy.post("/admin/merges", "keep", staff.code, "drop", account.code)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/duplicates"));
        Person now = twins.byEmail("huong@danang.example").get(0);
        assertEquals("page-huong", now.subject);
        assertEquals("DN-PG-1", now.staffCode);
        // a second press finds the record gone and says so
        huy.post("/admin/merges", "keep", staff.code, "drop", account.code)
                .then()
                .statusCode(400)
                .body(containsString("Không có hồ sơ nào"));
    }

    @Test
    @TestSecurity(
            user = "huy",
            roles = {Role.CIVIL_SERVANT, Role.ADMINISTRATOR})
    void whatStandsInTheWayIsSaidInWordsAndNothingCanBePressed() {
        twins.made("Đàm Thị Nga", "DN-PG-2", null, null);
        twins.made("Đàm Thị Nga", "DN-PG-3", null, null);
        Browserless huy = new Browserless();
        huy.get("/admin/merges?keep=DN-PG-2&drop=DN-PG-3")
                .then()
                .statusCode(200)
                .body(containsString("hai mã cán bộ khác nhau (DN-PG-2 và DN-PG-3)"))
                .body(not(containsString("method=\"post\" action=\"/admin/merges\"")));
        huy.post("/admin/merges", "keep", "DN-PG-2", "drop", "DN-PG-3")
                .then()
                .statusCode(409)
                .body(containsString("DN-PG-3"));
        String mine = people.bySubject("huy").orElseThrow().code;
        huy.get("/admin/merges?keep=DN-PG-2&drop=" + mine).then().body(containsString("mà bạn đang dùng"));
    }

    @Test
    @TestSecurity(
            user = "huy",
            roles = {Role.CIVIL_SERVANT, Role.ADMINISTRATOR})
    void whatNamesNobodyOrSeveralIsRefused() {
        twins.made("Tạ Thị Đào", null, "dao@vidu.example", null);
        twins.made("Tạ Thị Đào", null, "dao@vidu.example", null);
        given().get("/admin/merges").then().statusCode(400);
        given().get("/admin/merges?keep=nobody&drop=" + "x".repeat(3000)).then().statusCode(400);
        given().get("/admin/merges?keep=dao@vidu.example&drop=DN-000001")
                .then()
                .statusCode(400)
                .body(containsString("Có nhiều hồ sơ"));
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void nobodyElseMerges() {
        given().get("/admin/duplicates").then().statusCode(403);
        given().get("/admin/merges?keep=DN-000001&drop=DN-000002").then().statusCode(403);
        new Browserless()
                .post("/admin/merges", "keep", "DN-000001", "drop", "DN-000002")
                .then()
                .statusCode(403);
    }
}
