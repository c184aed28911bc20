package vn.nhipcau.organisation.transfer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;

/** The way of a file through the pages. */
@QuarkusTest
class StaffImportResourceTest {

    private static final String GOOD = "TST-1,Lê Văn Thử,Biên chế,20333,POS-34,01/07/2025,,1/QĐ-UBND,2,,";

    @TestHTTPResource("/")
    URI home;

    @Inject
    Testimony testimony;

    @Inject
    ImportJob job;

    private final Browserless visitor = new Browserless();

    @BeforeEach
    @AfterEach
    void tidy() {
        testimony.tidy();
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void uploadLookConfirmWatchReport() {
        visitor.get("/staff-imports")
                .then()
                .statusCode(200)
                .body(containsString("Chưa có lần nhập nào"))
                .body(containsString("/staff-list/template/xlsx"));
        String before = testimony.staff();
        String page = sent(GOOD);
        visitor.get(page)
                .then()
                .body(containsString("Sẵn sàng nhập: 3 thay đổi"))
                .body(containsString("Người mới: Lê Văn Thử"));
        assertEquals(before, testimony.staff(), "the preview changes nothing");

        String preview = preview(page);
        visitor.post(page + "/confirmation", "preview", "another").then().statusCode(303);
        visitor.get(page).then().body(containsString("Hãy xem lại bản mới rồi xác nhận"));
        visitor.post(page + "/confirmation", "preview", preview).then().statusCode(303);
        visitor.get(page)
                .then()
                .body(containsString("sắp bắt đầu"))
                .body(containsString("hx-get=\"" + page + "\""))
                .body(containsString("http-equiv=\"refresh\""));
        visitor.post(page + "/withdrawal").then().statusCode(409);
        job.run();
        visitor.get(page)
                .then()
                .body(containsString("Đã nhập xong: 3 thay đổi"))
                .body(containsString("Trần Quốc Bảo"))
                .body(not(containsString("hx-get")));
        visitor.get("/people?q=le+van+thu").then().body(containsString("TST-1"));
        visitor.get("/staff-imports").then().body(containsString("Đã nhập"));
    }

    @Test
    @TestSecurity(
            user = "huy",
            roles = {Role.CIVIL_SERVANT, Role.ADMINISTRATOR})
    void anErrorIsShownWithItsCellAndTheFileCanBeDiscarded() {
        String page = sent(GOOD, "TST-2,<b>Hà</b>,Biên chế,20999,POS-34,01/07/2025,,,,,");
        visitor.get(page + "?show=wrong")
                .then()
                .body(containsString("1 dòng cần sửa"))
                .body(containsString("D3"))
                .body(containsString("không có đơn vị mã 20999"))
                .body(containsString("&lt;b&gt;Hà&lt;/b&gt;"))
                .body(not(containsString("<b>Hà</b>")))
                .body(not(containsString(page + "/confirmation")));
        visitor.get(page + "?show=nonsense").then().statusCode(400);
        visitor.post(page + "/confirmation").then().statusCode(409).body(containsString("còn lỗi"));
        visitor.post(page + "/withdrawal").then().statusCode(303);
        visitor.get(page).then().body(containsString("Tệp này đã bỏ"));
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void whatIsNoStaffListIsExplainedAtTheField() {
        visitor.get("/staff-imports");
        upload(Sheets.text("%PDF-1.7")).then().statusCode(422).body(containsString("Đây là tệp PDF"));
        upload(Sheets.text("Mã cán bộ;Ghi chú\n1;2\n"))
                .then()
                .statusCode(422)
                .body(containsString("Ô B1: không có cột nào tên “Ghi chú”"));
        upload(new byte[0]).then().statusCode(422).body(containsString("Tệp trống"));
        upload(new byte[11 * 1024 * 1024]).then().statusCode(413).body(containsString("Tệp lớn hơn 10 MB"));
        assertEquals(0, testimony.count("select count(*) from staff_import"));
    }

    @Test
    void moreThanTheServerTakesIsReadToItsEndAndAnsweredInWords() throws Exception {
        HttpRequest.BodyPublisher large = HttpRequest.BodyPublishers.ofByteArray(new byte[14 * 1024 * 1024]);
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(home.resolve("/staff-imports"))
                        .POST(large)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(413, page.statusCode());
        assertTrue(page.body().contains("quá lớn") && page.body().contains("<html lang=\"vi\">"), page.body());
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(home.resolve("/api/v1/staff-imports"))
                        .POST(large)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void moreThanTheServerTakesIsAnsweredInWordsToo() {
        visitor.get("/staff-imports");
        upload(new byte[14 * 1024 * 1024]).then().statusCode(413).body(containsString("quá lớn"));
        given().contentType("text/csv")
                .body(new byte[14 * 1024 * 1024])
                .post("/api/v1/staff-imports")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void withoutTheTokenNothingIsTaken() {
        given().multiPart("file", "thu.csv", Sheets.csv(GOOD))
                .post("/staff-imports")
                .then()
                .statusCode(400);
        assertEquals(0, testimony.count("select count(*) from staff_import"));
    }

    @Test
    @TestSecurity(
            user = "ha",
            roles = {Role.CIVIL_SERVANT, Role.UNIT_HR})
    void theOfficerOfAUnitTakesTheListOfTheUnitButImportsNothing() {
        visitor.get("/staff-imports")
                .then()
                .statusCode(200)
                .body(containsString("/staff-list/xlsx"))
                .body(not(containsString("type=\"file\"")));
        upload(Sheets.csv(GOOD)).then().statusCode(403);
        given().get("/staff-imports/000000000000").then().statusCode(403);
        given().get("/api/v1/staff-imports").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void aCivilServantHasNoBusinessHere() {
        given().get("/staff-imports").then().statusCode(403);
        given().get("/staff-list/csv").then().statusCode(403);
        given().get("/api/v1/staff-list").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "bao",
            roles = {Role.CIVIL_SERVANT, Role.CITY_HR})
    void anUnknownImportIsNotFound() {
        given().get("/staff-imports/000000000000").then().statusCode(404);
        given().get("/api/v1/staff-imports/000000000000").then().statusCode(404);
        given().get("/staff-list/pdf").then().statusCode(404);
    }

    private String sent(String... rows) {
        visitor.get("/staff-imports");
        String there = upload(Sheets.csv(rows)).then().statusCode(303).extract().header("Location");
        String path = there.substring(there.indexOf("/staff-imports/"));
        assertTrue(path.matches("/staff-imports/[0-9A-Z]{12}"), path);
        return path;
    }

    private String preview(String page) {
        Matcher found = Pattern.compile("name=\"preview\" value=\"([0-9a-f]{64})\"")
                .matcher(visitor.get(page).asString());
        assertTrue(found.find());
        return found.group(1);
    }

    private Response upload(byte[] file) {
        return visitor.upload("/staff-imports", "file", "C:\\Danh sách.csv", file);
    }
}
