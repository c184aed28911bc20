package vn.nhipcau.competency.evidence;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.platform.web.Browserless;

/** The self-assessment form as a browser sends it: opened first, then sent with the number it came with. */
final class SentForm {

    private static final Pattern NUMBER = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private final Browserless browser;
    private final String competency;
    private final String number;

    private SentForm(Browserless browser, String competency, String number) {
        this.browser = browser;
        this.competency = competency;
        this.number = number;
    }

    static SentForm opened(String competency) {
        Browserless browser = new Browserless();
        Response page = browser.get("/my-evidence/self-assessments/new?competency=" + competency);
        Matcher number = NUMBER.matcher(page.then().statusCode(200).extract().asString());
        if (!number.find()) {
            throw new AssertionError("the form has no number");
        }
        return new SentForm(browser, competency, number.group(1));
    }

    SentForm numbered(String other) {
        return new SentForm(browser, competency, other);
    }

    Response send(String level, String assessedOn, String note) {
        return browser.post(
                "/my-evidence/self-assessments",
                "id",
                number,
                "competency",
                competency,
                "level",
                level,
                "assessedOn",
                assessedOn,
                "note",
                note);
    }
}
