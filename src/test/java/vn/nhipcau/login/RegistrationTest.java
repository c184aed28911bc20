package vn.nhipcau.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Person;

/** A resident makes an account. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class RegistrationTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/[^\\s\"<>]+");

    @TestHTTPResource("")
    String home;

    @Inject
    Records records;

    @Test
    void aResidentRegistersConfirmsTheAddressAndHasARecordAndNoStaffCode() {
        String address = "bay@vidu.example";
        try (Guest bay = Guest.at(home)) {
            Page page = bay.browser.open("/sign-in").page;
            page.click("a[href*='registration']");
            bay.browser.photograph("login/registration");
            page.fill("#firstName", "Võ Thị Bảy");
            page.fill("#email", address);
            assertEquals(0, page.locator("#staff_code:not([disabled])").count());
            page.click("[type=submit]");
            follow(page, linkInMailTo(address));
            page.waitForURL("**/help");
            bay.isCalled("Võ Thị Bảy");
        }
        Person made = records.byEmail(address);
        assertEquals("Võ Thị Bảy", made.fullName);
        assertNull(made.staffCode);
        assertEquals(KeycloakAdmin.user(address).get("id"), made.subject);
        assertEquals("resident", records.audited("account.made", made.code));
    }

    /** As Keycloak leads her: the link, perhaps a page in between, the password that she chooses. */
    private static void follow(Page page, String link) {
        page.navigate(link);
        for (int pages = 0; pages < 5 && page.url().contains("/realms/"); pages++) {
            if (page.locator("#password-new").isVisible()) {
                page.fill("#password-new", Keycloak.PASSWORD);
                page.fill("#password-confirm", Keycloak.PASSWORD);
                page.click("[type=submit]");
            } else {
                page.locator("#kc-info-message a, #kc-content-wrapper a")
                        .first()
                        .click();
            }
            page.waitForLoadState();
        }
    }

    private static String linkInMailTo(String address) {
        String body = Mailbox.newest(Keycloak.mail(), address);
        Matcher link = LINK.matcher(body);
        assertTrue(link.find(), body);
        return link.group();
    }
}
