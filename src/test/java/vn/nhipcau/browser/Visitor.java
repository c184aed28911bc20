package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of their own: no cookies of others, a screen size, a language. */
public final class Visitor implements AutoCloseable {

    public static final int PHONE = 390;
    public static final int DESKTOP = 1280;

    public final Page page;
    private final BrowserContext context;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String home, int width, String language) {
        this.home = home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 844 : 900)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setLocale(language));
        context.addCookies(List.of(new Cookie("nhipcau-language", language).setUrl(home)));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // the login page of the provider is not ours, and a page that refuses is still a page
            boolean ours = page.url().startsWith(this.home);
            boolean refusal =
                    message.text().contains("status of 4") && message.location().startsWith(page.url());
            if (message.type().equals("error") && ours && !refusal) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost") && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asked another host: " + request.url());
            }
        });
    }

    public static Visitor with(String home, int width, String language) {
        return new Visitor(home, width, language);
    }

    public Visitor open(String path) {
        page.navigate(home + path);
        return this;
    }

    /** Signs in through the login page of the provider. */
    Visitor signIn(String subject) {
        page.navigate(home + "/sign-in");
        page.click("button[name='predefined-" + subject + "']");
        // what the provider's own page lacks, its icon for one, is not ours
        complaints.removeIf(complaint -> !complaint.startsWith(home));
        return this;
    }

    /** What is wrong with the page as it is now; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(complaints);
        // axe waits for ever for an answer from a frame that may run no script: the shown mail
        for (Rule rule : new AxeBuilder(page).exclude("iframe").analyze().getViolations()) {
            rule.getNodes().forEach(node -> problems.add(page.url() + " " + rule.getId() + ": " + node.getHtml()));
        }
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            problems.add(page.url() + " is wider than the screen by " + wider);
        }
        return problems;
    }

    public void assertFine() {
        assertEquals(List.of(), problems());
    }

    public void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
