package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A resident asks in three steps, then looks where the request stands; an officer finds it. */
@QuarkusTest
class AskingForHelpTest {

    @TestHTTPResource("/")
    String home;

    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"vi, 390", "vi, 1280", "en, 1280"})
    void aResidentAsksAndTheOfficerSeesIt(String language, int width) {
        String shots = "request/" + language + "-" + width + "-";
        try (Visitor visitor = Visitor.with(home.substring(0, home.length() - 1), width, language)) {
            visitor.open("/help").photograph(shots + "1-landing");
            look(visitor);
            visitor.page.click("a[href='/help/new?tile=VNEID']");
            look(visitor);
            visitor.page.click("form[action='/help/contact'] .btn-gold");
            visitor.photograph(shots + "2-where-wrong");
            look(visitor);
            visitor.page.fill("#commune", "dai loc");
            visitor.page.fill("#village", "Thôn Phú Thuận");
            visitor.page.check("input[name=company][value=yes]", forced());
            visitor.page.locator("input[name=window]").nth(8).check(lenient());
            visitor.page.locator("input[name=window]").nth(11).check(lenient());
            visitor.photograph(shots + "3-where");
            visitor.page.click("button[formaction='/help/what']");
            visitor.photograph(shots + "3-what");
            look(visitor);
            visitor.page.check("input[name=tile][value=HEALTH_INSURANCE]", forced());
            visitor.page.click("form[action='/help/where'] .btn-gold");
            assertEquals("Thôn Phú Thuận", visitor.page.inputValue("#village"));
            assertEquals(2, visitor.page.locator("input[name=window]:checked").count());
            visitor.photograph(shots + "3-where-again");
            look(visitor);
            visitor.page.click("form[action='/help/contact'] .btn-gold");
            visitor.page.fill("#residentName", "Bà Nguyễn Thị Sáu");
            visitor.page.fill("#phone", "09" + String.format("%08d", (int) (Math.random() * 1e8)));
            visitor.photograph(shots + "4-contact");
            look(visitor);
            visitor.page.check("input[name=consent][value=PROCESSING]", forced());
            visitor.page.check("input[name=consent][value=DISCLOSURE]", forced());
            visitor.page.click("form[action='/help/requests'] .btn-gold");
            assertTrue(visitor.page.url().contains("/help/receipt/"), visitor.page.url());
            visitor.photograph(shots + "5-receipt");
            look(visitor);
            visitor.page.click("a[href^='/help/track/']");
            visitor.photograph(shots + "6-track");
            look(visitor);
            visitor.open("/help/track/000000000000").photograph(shots + "7-unknown");
            visitor.signIn("mai");
            visitor.open("/desk").photograph(shots + "8-desk");
            look(visitor);
            visitor.page.locator(".rows-title a").first().click();
            visitor.photograph(shots + "9-request");
            look(visitor);
            visitor.open("/desk/requests/new").photograph(shots + "10-phone");
            look(visitor);
        }
        assertEquals(List.of(), problems);
    }

    private void look(Visitor visitor) {
        // the browser reports every 404 and 422 that the journey provokes
        visitor.problems().stream()
                .filter(problem -> !problem.contains("Failed to load resource"))
                .forEach(problems::add);
    }

    private static com.microsoft.playwright.Page.CheckOptions forced() {
        return new com.microsoft.playwright.Page.CheckOptions().setForce(true);
    }

    private static com.microsoft.playwright.Locator.CheckOptions lenient() {
        return new com.microsoft.playwright.Locator.CheckOptions().setForce(true);
    }
}
