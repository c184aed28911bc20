package vn.nhipcau.volunteering.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.topic.HelpTile;

@QuarkusTest
class HelpResourceTest {

    @Inject
    EntityManager database;

    @Test
    void theLandingShowsTwelvePictures() {
        String page = given().get("/help").then().statusCode(200).extract().asString();
        for (HelpTile tile : HelpTile.values()) {
            assertTrue(page.contains("href=\"/help/new?tile=" + tile + "\""), tile.name());
        }
    }

    @Test
    void everyPictureLeadsToTheSecondStep() {
        for (HelpTile tile : HelpTile.values()) {
            given().get("/help/new?tile=" + tile)
                    .then()
                    .statusCode(200)
                    .body(containsString("name=\"commune\""), containsString("-AFTERNOON"));
        }
    }

    @Test
    void theSecondWeekIsFoldedUntilOneOfItsDaysIsChosen() {
        Browserless browser = new Browserless();
        String fresh = browser.get("/help/new?tile=VNEID").asString();
        assertTrue(fresh.contains("<details class=\"more times-more\">"), "folded");
        assertTrue(fresh.contains("value=\"" + Asking.day(14) + "-MORNING\""), "but there");
        Asking.atTheCentre()
                .with("village", "")
                .with("window", Asking.day(9) + "-MORNING")
                .send(browser, "/help/contact")
                .then()
                .statusCode(422)
                .body(containsString("<details class=\"more times-more\" open>"));
    }

    @Test
    void anUnknownPictureIsAnsweredInWords() {
        given().header("Accept-Language", "en")
                .get("/help/new?tile=ROBOT")
                .then()
                .statusCode(400)
                .body(containsString("twelve pictures"));
    }

    @Test
    void theSecondStepCarriesWhatItKnowsIntoTheThird() {
        Asking.atTheCentre()
                .send(new Browserless(), "/help/contact")
                .then()
                .statusCode(200)
                .body(
                        containsString("name=\"residentName\""),
                        containsString("name=\"commune\" value=\"dai loc\""),
                        containsString("value=\"" + Asking.day(7) + "-MORNING\""));
    }

    @Test
    void goingBackKeepsWhatTheThirdStepKnows() {
        Asking.atTheCentre()
                .with("note", "Gọi sau 5 giờ")
                .send(new Browserless(), "/help/where")
                .then()
                .statusCode(200)
                .body(containsString("Gọi sau 5 giờ"), containsString("value=\"dai loc\""));
    }

    @Test
    void aRequestIsAnsweredWithNumberAndCode() {
        String code = Asking.atTheCentre().code();
        given().get("/help/receipt/" + code)
                .then()
                .statusCode(200)
                .body(
                        containsString("YC-"),
                        containsString(code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8)),
                        containsString("Xã Đại Lộc"));
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        Asking.atTheCentre()
                .with("commune", "Sài Gòn")
                .with("village", "Tổ 5 đường Bạch Đằng")
                .send(new Browserless(), "/help/contact")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"commune-error\""),
                        containsString("Sài Gòn"),
                        containsString("Tổ 5 đường Bạch Đằng"));
    }

    @Test
    void aNameThatFitsSeveralCommunesIsAskedBack() {
        Asking.atTheCentre()
                .with("commune", "hoa")
                .send(new Browserless(), "/help/contact")
                .then()
                .statusCode(422)
                .body(containsString("Phường Hòa"));
    }

    @Test
    void datesThatDoNotExistOrArePastAreRefused() {
        for (String window :
                new String[] {"2026-02-31-MORNING", "tomorrow", "2020-01-01-MORNING", "9999-12-31-MORNING"}) {
            Asking.atTheCentre()
                    .with("window", window)
                    .send(new Browserless(), "/help/contact")
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"window-error\""));
        }
    }

    @Test
    void unknownTopicsAndTopicsOfOfficesAreRefused() {
        for (String topic : new String[] {"H99", "H28", "<script>"}) {
            Asking.atTheCentre().with("topic", topic).send().then().statusCode(422);
        }
    }

    @Test
    void markupInANameIsStoredAsTypedAndShownAsText() {
        String name = "Bà <b>Sáu</b> & <script>alert(1)</script>";
        String code = Asking.atTheCentre().with("residentName", name).code();
        Object stored = database.createQuery(
                        "select c.residentName from RequestContact c where c.request.trackingCode = ?1")
                .setParameter(1, code)
                .getSingleResult();
        assertEquals(name, stored);
        Asking.atTheCentre()
                .with("residentName", name)
                .with("phone", "12")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("Bà &lt;b&gt;Sáu&lt;/b&gt;"), not(containsString("<script>alert")));
    }

    @Test
    void fiveMegabytesAreRefusedAsTooLarge() {
        int status = Asking.atTheCentre()
                .with("note", "a".repeat(5 * 1024 * 1024))
                .send()
                .statusCode();
        assertEquals(413, status);
    }

    @Test
    void aFieldThatIsTooLongIsSaidAtTheField() {
        Asking.atTheCentre()
                .with("note", "a".repeat(301))
                .send()
                .then()
                .statusCode(422)
                .body(containsString("id=\"note-error\""));
    }

    @Test
    void robotsThatFillTheTrapAreRefused() {
        Asking.atTheCentre()
                .with("website", "http://spam.example")
                .send()
                .then()
                .statusCode(422);
    }

    @Test
    void withoutTheTokenOfThePageNothingIsTaken() {
        new Browserless()
                .postForged("/help/requests", Asking.atTheCentre().pairs())
                .then()
                .statusCode(400);
    }

    @Test
    void theSixthRequestOfAPhoneInADayWaits() {
        String phone = Asking.somePhone();
        for (int i = 0; i < 5; i++) {
            Asking.atTheCentre().with("phone", phone).code();
        }
        Asking.atTheCentre()
                .with("phone", "+84 " + phone.substring(1))
                .with("residentName", "Ông Lê Văn Bảy")
                .send()
                .then()
                .statusCode(429)
                .body(containsString("1022"), containsString("Ông Lê Văn Bảy"));
    }

    @Test
    void whoAsksForSomebodyElseGivesANameAndAPhone() {
        Asking neighbour = Asking.atTheCentre().with("mandate", "RELATIVE").with("consent", "PROCESSING", "MANDATE");
        neighbour
                .send()
                .then()
                .statusCode(422)
                .body(containsString("id=\"proxyName-error\""), containsString("id=\"proxyPhone-error\""));
        neighbour.with("proxyName", "Lê Thị Bé").with("proxyPhone", Asking.somePhone());
        neighbour.send().then().statusCode(303);
    }

    @Test
    void nobodyIsAnOfficerOnThePublicForm() {
        Asking.atTheCentre().with("mandate", "OFFICER").send().then().statusCode(422);
    }
}
