package vn.nhipcau.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import vn.nhipcau.browser.Visitor;

/** Somebody with a browser at Keycloak's own pages. */
final class Guest implements AutoCloseable {

    final Visitor browser;

    private Guest(String home) {
        browser = Visitor.with(home, Visitor.DESKTOP, "vi");
    }

    static Guest at(String home) {
        return new Guest(home);
    }

    /** Signs in with the name or address and the password that all people of the tests have. */
    Guest signIn(String user) {
        browser.open("/sign-in");
        return fill(user);
    }

    Guest fill(String user) {
        browser.page.fill("#username", user);
        browser.page.fill("#password", Keycloak.PASSWORD);
        browser.page.click("#kc-login");
        return this;
    }

    Guest sees(String text) {
        assertThat(browser.page.locator("body")).containsText(text);
        return this;
    }

    Guest isCalled(String name) {
        assertThat(browser.page.locator("header .me-name").first()).hasText(name);
        return this;
    }

    Guest choose(String link) {
        browser.page.click("main a:has-text('" + link + "')");
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }
}
