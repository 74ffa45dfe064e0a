package org.childjourney.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The browser the tests look through: British English, London time, a profile of its own that is thrown away. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--lang=en-GB", "--renderer-process-limit=64");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        var program = InstalledBrowser.find();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // A desk's own language is lost now and then where several desks share one process of the browser: so the whole browser is British.
        var surroundings = new java.util.HashMap<>(System.getenv());
        surroundings.putAll(Map.of("LANG", "en_GB.UTF-8", "LANGUAGE", "en_GB", "TZ", "Europe/London"));
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS).setEnv(surroundings);
        program.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** One more person at a desk of their own, signed in as nobody. */
    Person person(RunningApplication application) {
        var desk = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-GB").setTimezoneId("Europe/London").setViewportSize(1500, 1000));
        return new Person(desk, application);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
