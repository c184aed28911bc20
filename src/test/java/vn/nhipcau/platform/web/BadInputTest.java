package vn.nhipcau.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.platform.language.Texts;

/** What the ground answers to requests that make no sense. */
@QuarkusTest
class BadInputTest {

    @Inject
    Texts texts;

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        Browserless visitor = new Browserless();
        visitor.get("/about");
        visitor.postForged("/language", "to", "en", "back", "/about")
                .then()
                .statusCode(400)
                .body(containsString("tải lại trang"));
    }

    @Test
    void theLanguageIsRememberedAndTheWayBackStaysHere() {
        Browserless visitor = new Browserless();
        visitor.get("/about");
        visitor.post("/language", "to", "en", "back", "//elsewhere.example/")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("http://localhost:\\d+/"));
        visitor.get("/about").then().body(containsString("lang=\"en\""));
    }

    @Test
    void anUnknownLanguageIsRefused() {
        new Browserless().post("/language", "to", "xx", "back", "/").then().statusCode(400);
    }

    @Test
    void fiveMegabytesInAFieldGetAClearAnswer() {
        new Browserless()
                .post("/language", "to", "e".repeat(5_000_000), "back", "/")
                .then()
                .statusCode(413)
                .body(containsString("quá lớn"));
    }

    @Test
    void anUnknownAddressLeadsHome() {
        given().header("Accept", "text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("href=\"/\""))
                .body(not(containsString("Exception")));
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblem() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", is(404));
    }

    @Test
    void aProgramWithoutTokenIsToldSoAndNotLedToALoginPage() {
        given().redirects().follow(false).get("/api/v1/me/enrolments").then().statusCode(not(302));
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() {
        given().get("/about")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Strict-Transport-Security", containsString("max-age"))
                .header("X-Request-Id", matchesPattern("[0-9A-Z]{12}"))
                .header("Server", nullValue());
    }

    @Test
    void aProxysRequestNumberIsKeptAndAnOddOneIsNot() {
        given().header("X-Request-Id", "abc-12345678").get("/about").then().header("X-Request-Id", "abc-12345678");
        given().header("X-Request-Id", "<script>").get("/about").then().header("X-Request-Id", not("<script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "/..//elsewhere.example/",
                "https://elsewhere.example/",
                "/courses/<b>",
                "/courses/{\"}",
                "/courses\r\nSet-Cookie: a=b"
            })
    void theWayBackIsHomeWhenItIsNoAddressOfThisHost(String back) {
        new Browserless()
                .post("/language", "to", "vi", "back", back)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("http://localhost:\\d+/"));
    }

    @Test
    void theWayBackKeepsItsSearch() {
        new Browserless()
                .post("/language", "to", "vi", "back", "/courses?q=http%3A//x&page=2")
                .then()
                .header("Location", endsWith("/courses?q=http%3A//x&page=2"));
    }

    @Test
    void aPageTakesFormsOnlySoThatNoScriptOfAnotherSitePostsWithoutAToken() {
        for (String kind : new String[] {"text/plain", "application/json", "Application/X-WWW-Form-Urlencoded"}) {
            EncoderConfig asItIs = EncoderConfig.encoderConfig().encodeContentTypeAs(kind, ContentType.TEXT);
            given().config(RestAssuredConfig.config().encoderConfig(asItIs))
                    .redirects()
                    .follow(false)
                    .contentType(kind)
                    .body("x")
                    .post("/help/tracking")
                    .then()
                    .statusCode(415);
        }
    }

    @Test
    void nothingKeepsAPageOrAnAnswerButThePartsThatAreEverybodys() {
        for (String page :
                new String[] {"/about", "/help", "/nowhere", "/desk", "/api/v1/units", "/api/v1/me/evidence"}) {
            given().redirects().follow(false).get(page).then().header("Cache-Control", "no-store");
        }
        given().get("/help/new?tile=VNEID").then().header("Cache-Control", "private, no-cache");
        given().get("/icons.svg").then().header("Cache-Control", containsString("public"));
        Matcher bundle = Pattern.compile("/static/bundle/[^\"]+\\.css")
                .matcher(given().get("/about").asString());
        assertTrue(bundle.find());
        given().get(bundle.group()).then().header("Cache-Control", not(containsString("no-store")));
    }

    @Test
    void aLinkOnAnotherSiteSignsNobodyOut() {
        for (String from : new String[] {"cross-site", "same-site"}) {
            given().redirects()
                    .follow(false)
                    .header("Sec-Fetch-Site", from)
                    .get("/sign-out")
                    .then()
                    .statusCode(303)
                    .header("Location", "/");
        }
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .get("/sign-out")
                .then()
                .statusCode(not(303));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//desk",
                "/./desk",
                "/help/../desk",
                "/%64esk",
                "/desk/",
                "/desk;a=b",
                "/desk%2f",
                "/api/../desk",
                "/desk/.",
                "/static/../desk",
                "/q/../desk",
                "/desk%3b",
                "/desk?a=/help",
                "//api/v1/me/evidence",
                "/api//v1/me/evidence"
            })
    void noSpellingOfAnAddressLeadsPastTheDoor(String spelled) {
        int status = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(spelled)
                .statusCode();
        assertTrue(status == 302 || status >= 400, spelled + " gives " + status);
    }

    @Test
    void aFloodOfValuesInTheNoteOfOneUseLeavesNothingBehind() {
        int before = parsed();
        for (int values = 50; values < 60; values++) {
            String note = "ok\u001frequest\u001fcancelled" + "\u001fx".repeat(values);
            String cookie =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(note.getBytes(StandardCharsets.UTF_8));
            given().cookie("nhipcau-flash", cookie).get("/about").then().statusCode(200);
        }
        assertEquals(before, parsed());
    }

    /** How many forms of sentences are kept parsed. */
    private int parsed() {
        try {
            Field kept = Texts.class.getDeclaredField("templates");
            kept.setAccessible(true);
            return ((Map<?, ?>) kept.get(ClientProxy.unwrap(texts))).size();
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }
}
