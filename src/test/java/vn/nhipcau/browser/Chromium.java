package vn.nhipcau.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The installed Chromium, started once per thread of a test run, as Playwright wants it; it downloads none. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ThreadLocal<Browser> RUNNING = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** Skips the test where no browser is installed, unless {@code -Drequire.browser=true} makes that a failure. */
    static Browser get() {
        return RUNNING.get();
    }

    /** For threads that end before the test run does. */
    static void close() {
        Browser browser = RUNNING.get();
        browser.close();
        RUNNING.remove();
    }

    private static Browser start() {
        Optional<Path> installed =
                PLACES.stream().map(Path::of).filter(Files::exists).findFirst();
        if (Boolean.getBoolean("require.browser") && installed.isEmpty()) {
            throw new IllegalStateException("No Chromium found in " + PLACES);
        }
        Assumptions.assumeTrue(installed.isPresent(), "no Chromium installed: browser tests are skipped");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed.get())
                        .setArgs(FLAGS));
    }
}
