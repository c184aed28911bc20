package vn.nhipcau.competency.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The self-assessment form as a browser sends it: opened first, then sent with its cookie, token and number. */
final class SentForm {

    private static final String NEW = "/my-evidence/self-assessments/new?competency=";

    private final String competency;
    private final String cookie;
    private final String token;
    private final String number;

    private SentForm(String competency, String cookie, String token, String number) {
        this.competency = competency;
        this.cookie = cookie;
        this.token = token;
        this.number = number;
    }

    static SentForm opened(String competency) {
        Response page = given().get(NEW + competency);
        page.then().statusCode(200);
        return new SentForm(
                competency,
                page.cookie("nhipcau-csrf"),
                found(page.asString(), "name=\"csrf-token\"[^>]* value=\"([^\"]+)\""),
                found(page.asString(), "name=\"id\" value=\"([^\"]+)\""));
    }

    SentForm numbered(String other) {
        return new SentForm(competency, cookie, token, other);
    }

    Response send(String level, String assessedOn, String note) {
        return given().redirects()
                .follow(false)
                .cookie("nhipcau-csrf", cookie)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParam("id", number)
                .formParam("competency", competency)
                .formParam("level", level)
                .formParam("assessedOn", assessedOn)
                .formParam("note", note)
                .post("/my-evidence/self-assessments");
    }

    private static String found(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + html);
        }
        return matcher.group(1);
    }
}
