package vn.nhipcau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.notification.SentMail;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.time.TestClock;

/** A resident asks, the officer opens, a volunteer is invited by mail and accepts, the resident sees who comes. */
@QuarkusTest
class ResidentJourneyTest {

    private static final String TIN = "tin@example.com";

    @TestHTTPResource("")
    String home;

    @Inject
    TestClock clock;

    /** Invitations leave between 07:00 and 20:30 only. */
    @BeforeEach
    void nineInTheMorning() {
        LocalDate today = LocalDate.ofInstant(Instant.now(), CityClock.ZONE);
        clock.moveTo(today.atTime(LocalTime.of(9, 0)).atZone(CityClock.ZONE).toInstant());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void fromTheQuestionToTheCodeWords() {
        String name = "Nguyễn Thị Bưởi <b>" + System.nanoTime() % 10_000;
        try (Visitor resident = Visitor.with(home, Visitor.PHONE, "vi");
                Visitor officer = Visitor.with(home, Visitor.DESKTOP, "vi");
                Visitor volunteer = Visitor.with(home, Visitor.PHONE, "vi")) {
            String code = ask(resident, name);
            invite(officer, name);
            accept(volunteer);

            resident.open("/help/track/" + code);
            assertThat(resident.page.locator("main")).containsText("Phạm Văn Tín");
            String word = resident.page.locator(".slip-word strong").first().innerText();
            assertFalse(word.isBlank());
            resident.assertFine();
            resident.open("/help/track/" + code + "/slip");
            assertThat(resident.page.locator(".slip")).containsText(word);
            resident.assertFine();
        }
    }

    private static String ask(Visitor resident, String name) {
        resident.open("/help").page.click("a.tile[href*='VNEID']");
        tick(resident.page.locator("input[name=topic][value=H01]"));
        resident.page.fill("input[name=commune]", "dai loc");
        resident.page.fill("input[name=village]", "Phú Thuận");
        tick(resident.page.locator("input[name=place][value=CENTRE]"));
        resident.page.click("details.times-more > summary");
        resident.page.locator("input[name=window]").all().forEach(ResidentJourneyTest::tick);
        resident.assertFine();
        resident.page.click("main form button.btn-gold");
        resident.page.fill("input[name=residentName]", name);
        resident.page.fill("input[name=phone]", "0905" + String.format("%06d", System.nanoTime() % 1_000_000));
        resident.page.click("main form button.btn-gold");
        assertThat(resident.page.locator(".errors")).isVisible();
        assertThat(resident.page.locator("input[name=residentName]")).hasValue(name);
        tick(resident.page.locator("input[name=consent][value=PROCESSING]"));
        resident.page.click("main form button.btn-gold");
        resident.page.waitForURL("**/help/receipt/*");
        resident.assertFine();
        return resident.page.url().replaceAll(".*/", "");
    }

    private static void invite(Visitor officer, String name) {
        officer.signIn("mai").open("/desk");
        officer.page.fill("input[name=q]", name.replaceAll(".*> *", ""));
        officer.page.locator("main form button").first().click();
        officer.page
                .locator("ul.rows a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        tick(officer.page.locator("input[name=tier][value=A]"));
        officer.page.locator("form[action$='/opening'] button").click();
        officer.page.locator("a[href$='/suggestions']").click();
        Locator tin =
                officer.page.locator("ul.rows > li").filter(new Locator.FilterOptions().setHasText("Phạm Văn Tín"));
        assertThat(tin).containsText("rảnh");
        officer.assertFine();
        tin.locator("button").click();
        assertThat(officer.page.locator("#flash")).not().isEmpty();
        officer.assertFine();
    }

    private static void accept(Visitor volunteer) {
        SentMail mail = SentMail.latestTo(TIN);
        assertTrue(mail.text().contains("Xã Đại Lộc"), mail.text());
        assertFalse(mail.text().contains("Bưởi"), "an invitation names nobody");
        volunteer.page.navigate(mail.link());
        volunteer.assertFine();
        volunteer.page.locator("form[action$='/acceptance'] button").click();
        assertTrue(SentMail.latestTo(TIN).hasCalendar());
        volunteer.page.navigate(mail.link());
        assertThat(volunteer.page.locator("h1")).containsText("Chưa thực hiện được");
    }

    private static void tick(Locator box) {
        box.check(new Locator.CheckOptions().setForce(true));
    }
}
