package vn.nhipcau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.nhipcau.notification.SentMail;

/** A civil servant sees a gap, enrols in a class that closes it, gets the invitation, and can give the seat back. */
@QuarkusTest
class CivilServantJourneyTest {

    private static final String HANH = "hanh@example.com";

    @TestHTTPResource("")
    String home;

    @Test
    void fromTheGapToTheInvitationAndBack() {
        try (Visitor hanh = Visitor.with(home, Visitor.PHONE, "vi")) {
            hanh.signIn("hanh").open("/my-path");
            Locator gap = hanh.page
                    .locator("ul.rows > li")
                    .filter(new Locator.FilterOptions().setHas(hanh.page.locator("button.btn-gold")));
            assertThat(gap).containsText("Mức 1");
            gap.locator("button.btn-gold").click();

            assertThat(hanh.page.locator("#flash")).not().isEmpty();
            SentMail mail = SentMail.latestTo(HANH);
            assertTrue(mail.hasCalendar(), mail.subject());
            assertTrue(mail.calendarText().contains("METHOD:REQUEST"));

            hanh.page.navigate(mail.link());
            hanh.page.locator("a[href$='/withdrawal']").first().click();
            hanh.page.locator("main form button").first().click();
            assertThat(hanh.page.locator("#flash")).not().isEmpty();
            SentMail farewell = SentMail.latestTo(HANH);
            assertTrue(farewell.calendarText().contains("METHOD:CANCEL"), farewell.subject());
            assertEquals(uid(mail), uid(farewell));
            hanh.assertFine();
        }
    }

    private static String uid(SentMail mail) {
        return mail.calendarText()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
