package org.childjourney.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser for the tests, or sees to one: an installed Chromium or Chrome, else Playwright's own download, else
 * Debian's package where the tests run as root. Without a browser the tests fail; they are never skipped. The shell of Chromium comes first: the same
 * pages, without the window that nobody sees.
 */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private InstalledBrowser() {}

    /**
     * The browser's program; empty when Playwright has downloaded its own and knows where it is.
     *
     * @throws IllegalStateException when there is none and none can be had, saying what was tried
     */
    static Optional<Path> find() {
        List<String> tried = new ArrayList<>();
        tried.add("an installed one: none of " + NAMES + " is on the path");
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (downloaded(tried)) {
            return Optional.empty();
        }
        if (packaged(tried)) {
            return Optional.of(installed().orElseThrow(() -> new IllegalStateException("The package came without a browser on the path")));
        }
        throw new IllegalStateException("The browser tests need a browser. Tried " + String.join("; ", tried)
                + ". Install Chromium or Chrome, or set BROWSER to its program.");
    }

    static Optional<Path> installed() {
        Stream<Path> asked = Stream.ofNullable(System.getenv("BROWSER")).filter(name -> !name.isBlank()).map(Path::of);
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(asked, onPath, ELSEWHERE.stream()).flatMap(paths -> paths).filter(Files::isExecutable).findFirst();
    }

    private static boolean downloaded(List<String> tried) {
        var command = new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium");
        command.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        return ran(command, 10, "Playwright's own download", tried);
    }

    private static boolean packaged(List<String> tried) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            tried.add("Debian's package: only root may install it, and only with apt-get");
            return false;
        }
        ran(new ProcessBuilder("apt-get", "update"), 5, "apt-get update", tried);
        var install = new ProcessBuilder("apt-get", "install", "--yes", "--no-install-recommends", "chromium-headless-shell");
        install.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return ran(install, 10, "Debian's package", tried);
    }

    private static boolean ran(ProcessBuilder command, int minutes, String what, List<String> tried) {
        try {
            Process process = command.inheritIO().start();
            boolean done = process.waitFor(minutes, TimeUnit.MINUTES);
            if (!done) {
                process.destroyForcibly();
            }
            tried.add(what + (done ? ": ended with " + process.exitValue() : ": not done after " + minutes + " minutes"));
            return done && process.exitValue() == 0;
        } catch (IOException e) {
            tried.add(what + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while seeing to a browser", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
