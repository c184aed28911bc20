package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: no cookies of others, a screen size, a language. */
public final class Visitor implements AutoCloseable {

    public static final int PHONE = 390;
    public static final int DESKTOP = 1280;

    /** A message key (snake_case) or an expression in braces where a text should stand. */
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z][^}]*}|\\b[a-z]+(_[a-zA-Z]+)+\\b|NOT_FOUND");

    public final Page page;
    private final BrowserContext context;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String home, int width, String language) {
        this.home = home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height(width))
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setLocale(language));
        speak(language);
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

    /** Another language from the next page on, as with the switch in the head. */
    Visitor speak(String language) {
        context.addCookies(List.of(new Cookie("nhipcau-language", language).setUrl(home)));
        return this;
    }

    /** Another screen around the same page. */
    Visitor on(int width) {
        page.setViewportSize(width, height(width));
        return this;
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
        List<String> problems = complaintsAndWidth();
        // axe waits for ever for an answer from a frame that may run no script: the shown mail; without frames the old
        // way of asking gives the same answer and opens no second page for it
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .exclude("iframe")
                .analyze()
                .getViolations()) {
            rule.getNodes().forEach(node -> problems.add(page.url() + " " + rule.getId() + ": " + node.getHtml()));
        }
        return problems;
    }

    /** As {@link #problems} without axe. */
    List<String> complaintsAndWidth() {
        List<String> problems = new ArrayList<>(complaints);
        complaints.clear();
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            problems.add(page.url() + " is wider than the screen by " + wider);
        }
        return problems;
    }

    /** Whether the page says which language it speaks, and speaks no message key, placeholder or unfilled expression. */
    List<String> wordsAmiss(String language) {
        List<String> problems = new ArrayList<>();
        if (!language.equals(page.getAttribute("html", "lang"))) {
            problems.add(page.url() + " does not say that it speaks " + language);
        }
        String text = page.innerText("body");
        UNFILLED.matcher(text).results().forEach(found -> problems.add(page.url() + " says " + found.group()));
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

    /**
     * Opens a page in a language, photographs it on both screens and says what is wrong with it. Axe looks at the
     * Vietnamese page on both, at the English one on the phone.
     *
     * @param name of the pictures, below language and width
     */
    List<String> look(String language, String path, String name) {
        speak(language).on(DESKTOP).open(path);
        List<String> problems = wordsAmiss(language);
        for (int width : List.of(DESKTOP, PHONE)) {
            on(width).photograph(language + "-" + width + "/" + name);
            problems.addAll(language.equals("vi") || width == PHONE ? problems() : complaintsAndWidth());
        }
        return problems;
    }

    /** As it comes out of the printer. */
    void photographPrinted(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        photograph(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static int height(int width) {
        return width == PHONE ? 844 : 900;
    }

    @Override
    public void close() {
        context.close();
    }
}
