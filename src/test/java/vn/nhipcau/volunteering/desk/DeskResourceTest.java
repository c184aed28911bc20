package vn.nhipcau.volunteering.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.request.Asking;

@QuarkusTest
@Tag("database")
class DeskResourceTest {

    private final Browserless browser = new Browserless();

    @Test
    void aStrangerIsAskedToSignIn() {
        given().redirects().follow(false).get("/desk").then().statusCode(302);
    }

    @Test
    @TestSecurity(user = "hanh", roles = Role.CIVIL_SERVANT)
    void whoIsNoOfficerHasNoDesk() {
        given().get("/desk").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void theOfficerFindsARequestByNameWithoutAccentsAndByPhone() {
        Asking asking = Asking.atHome().with("residentName", "Bà Phan Thị Đượm Hoẵng");
        asking.code();
        for (String q : new String[] {"duom hoang", asking.value("phone")}) {
            given().queryParam("q", q).get("/desk").then().statusCode(200).body(containsString("Đượm Hoẵng"));
        }
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void theOfficerOpensARequest() {
        String number = number(Asking.atHome().with("residentName", "Bà <i>Tám</i>"));
        browser.get("/desk/requests/" + number)
                .then()
                .statusCode(200)
                .body(containsString("Bà &lt;i&gt;Tám"), containsString("12 Nguyễn Tất Thành"));
        browser.post("/desk/requests/" + number + "/opening", "topic", "H03", "tier", "B", "minutes", "45")
                .then()
                .statusCode(303);
        browser.get("/desk/requests/" + number).then().body(not(containsString("/opening")));
        browser.post("/desk/requests/" + number + "/rejection", "reason", "Muộn rồi")
                .then()
                .statusCode(409);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void anOpeningWithoutSenseIsSaidAtTheField() {
        String number = number(Asking.atTheCentre());
        browser.get("/desk/requests/" + number);
        browser.post("/desk/requests/" + number + "/opening", "topic", "H03", "tier", "Z", "minutes", "999")
                .then()
                .statusCode(422)
                .body(containsString("minutes-error"), containsString("tier-error"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void aQuestionWaitsForTheResidentWhoAnswersOnTheTrackingPage() {
        String code = Asking.atTheCentre().code();
        String number = numberOf(code);
        browser.get("/desk/requests/" + number);
        browser.post("/desk/requests/" + number + "/question", "question", "Điện thoại hiệu gì ạ?")
                .then()
                .statusCode(303);
        browser.get("/help/track/" + code).then().body(containsString("Điện thoại hiệu gì ạ?"));
        browser.post("/help/track/" + code + "/answer", "answer", "Máy Samsung")
                .then()
                .statusCode(303);
        given().get("/api/v1/requests/" + code).then().body("state", is("submitted"));
        browser.get("/desk/requests/" + number).then().body(containsString("Máy Samsung"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void everyDecisionIsToldToAResidentWhoGaveAnEmail() {
        for (String decision : new String[] {"question", "referral", "rejection", "cancellation"}) {
            String number = number(Asking.atTheCentre().with("email", "sau@example.com"));
            browser.get("/desk/requests/" + number);
            browser.post(
                            "/desk/requests/" + number + "/" + decision,
                            "question",
                            "Máy gì ạ?",
                            "whereTo",
                            "Công an xã",
                            "reason",
                            "Ngoài phạm vi",
                            "cause",
                            "Bà không cần nữa")
                    .then()
                    .statusCode(303);
            String mails = given().queryParam("q", number).get("/dev/mail").asString();
            assertTrue(mails.split("sau@example.com", -1).length > 2, decision);
        }
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void theSamePhoneIsSuggestedAsADuplicate() {
        Asking asking = Asking.atTheCentre();
        String first = number(asking);
        String second = number(asking);
        browser.get("/desk/requests/" + second).then().body(containsString(first));
        browser.post("/desk/requests/" + second + "/duplicate", "original", first)
                .then()
                .statusCode(303);
        browser.post("/desk/requests/" + first + "/duplicate", "original", "YC-999999")
                .then()
                .statusCode(422)
                .body(containsString("original-error"), containsString("value=\"YC-999999\""));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void ofTwoRequestsMarkedAsTheSameOneStays() {
        String first = number(Asking.atTheCentre());
        String second = number(Asking.atTheCentre());
        browser.get("/desk/requests/" + second);
        // as it is said on the telephone
        browser.post("/desk/requests/" + second + "/duplicate", "original", "yc " + first.substring(3))
                .then()
                .statusCode(303);
        browser.post("/desk/requests/" + first + "/duplicate", "original", second)
                .then()
                .statusCode(409)
                .body(containsString("original-error"), containsString(second + " đã kết thúc"));
        browser.get("/desk/requests/" + first).then().body(containsString("Chờ cán bộ xem"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void anotherCommunesRequestIsNoOriginal() {
        String elsewhere = number(Asking.atTheCentre().with("commune", "tra my"));
        String number = number(Asking.atTheCentre());
        browser.get("/desk/requests/" + number);
        browser.post("/desk/requests/" + number + "/duplicate", "original", elsewhere)
                .then()
                .statusCode(422)
                .body(containsString("Chưa thấy số này"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void anotherCommunesRequestDoesNotExistForTheOfficer() {
        String number = number(Asking.atTheCentre().with("commune", "tra my"));
        given().get("/desk/requests/" + number).then().statusCode(404);
        browser.get("/desk");
        browser.post("/desk/requests/" + number + "/opening", "topic", "H03", "tier", "A", "minutes", "30")
                .then()
                .statusCode(404);
        browser.post("/desk/requests/" + number + "/rejection", "reason", "Không")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "mai",
            roles = {Role.OFFICER, Role.CITY_HR, Role.ADMINISTRATOR})
    void aRoleForOtherThingsOpensNoOtherCommunesRequest() {
        String number = number(Asking.atTheCentre().with("commune", "tra my"));
        given().get("/desk/requests/" + number).then().statusCode(404);
        given().get("/desk/requests/" + number + "/suggestions").then().statusCode(404);
        given().queryParam("q", number).get("/desk").then().body(not(containsString("/desk/requests/" + number)));
    }

    @Test
    @TestSecurity(user = "nam", roles = Role.COORDINATOR)
    void theCoordinatorSeesEveryCommune() {
        String number = number(Asking.atTheCentre().with("commune", "tra my"));
        given().get("/desk/requests/" + number).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void theOfficerWritesDownAPhoneCallForTheOwnCommuneOnly() {
        Asking call = Asking.atTheCentre().with("mandate", "OFFICER");
        browser.get("/desk/requests/new").then().statusCode(200).body(containsString("Xã Đại Lộc"));
        call.send(browser, "/desk/requests/new").then().statusCode(303).header("Location", containsString("/YC-"));
        call.with("commune", "tra my")
                .send(browser, "/desk/requests/new")
                .then()
                .statusCode(422)
                .body(containsString("commune-error"));
    }

    private static String number(Asking asking) {
        return numberOf(asking.code());
    }

    private static String numberOf(String code) {
        return given().get("/api/v1/requests/" + code).then().extract().path("number");
    }
}
