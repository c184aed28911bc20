package vn.nhipcau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    @TestHTTPResource("")
    String home;

    @Test
    void whoSignsInSeesTheirNameAndLeavesAgain() {
        try (Visitor hanh = Visitor.with(home, Visitor.DESKTOP, "vi")) {
            hanh.signIn("hanh");
            assertThat(hanh.page.locator("header .me-name").first()).hasText("Nguyễn Thị Hạnh");
            hanh.page.click("header .me-out");
            hanh.page.waitForURL("**/help");
            assertThat(hanh.page.locator("header")).containsText("Đăng nhập");
        }
    }

    @Test
    void aPageAskedForBeforeSigningInIsShownAfterwards() {
        try (Visitor hanh = Visitor.with(home, Visitor.DESKTOP, "vi")) {
            hanh.open("/my-path");
            hanh.page.click("button[name='predefined-hanh']");
            hanh.page.waitForURL("**/my-path");
        }
    }

    @Test
    void theChosenLanguageStaysWithThePerson() {
        try (Visitor bao = Visitor.with(home, Visitor.PHONE, "vi")) {
            bao.signIn("bao");
            bao.page.click("form[action='/language'] button");
            assertThat(bao.page.locator("html")).hasAttribute("lang", "en");
            bao.page.click("form[action='/language'] button");
            assertThat(bao.page.locator("html")).hasAttribute("lang", "vi");
        }
    }
}
