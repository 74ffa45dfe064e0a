package org.childjourney.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The application as its own process on its own data, as a person runs it: so that a test can end it as a power cut would
 * and start it again. The class path is what the build gives the application, without the tests' libraries.
 */
final class RunningApplication implements AutoCloseable {

    static final String PASSWORD = "Made-up-pass-1234";

    private final Path folder;
    private final int port = freePort();
    private final int databasePort = freePort();
    private final List<String> settings;
    private Process process;

    private RunningApplication(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Starts the demo on fresh data.
     *
     * @param startAt the time the demo begins at, UTC; null for real time
     */
    static RunningApplication onFreshData(Instant startAt, String... more) {
        var settings = new ArrayList<String>(List.of(more));
        if (startAt != null) {
            settings.add("--childjourney.demo.start-at=" + startAt);
        }
        Path folder = Path.of("target", "browser-tests", UUID.randomUUID().toString()).toAbsolutePath();
        var application = new RunningApplication(folder, settings);
        application.start();
        return application;
    }

    /** Starts, or starts again on the same data, and waits until it answers. */
    void start() {
        try {
            Files.createDirectories(folder);
            var command = new ArrayList<String>(List.of(
                    InstalledBrowser.java(), "-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-cp", classPath(), "org.childjourney.ChildJourney",
                    "--server.port=" + port, "--childjourney.demo.caseload=false", "--childjourney.demo.postgres-port=" + databasePort,
                    "--childjourney.demo.data-folder=" + folder.resolve("data")));
            command.addAll(settings);
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().put("DEMO_PASSWORD", PASSWORD);
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill -9} does, with no time to tidy up; its database lives on alone. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        process.destroy();
        ended();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Where it writes what it does. */
    Path log() {
        return folder.resolve("application.log");
    }

    private static String classPath() throws IOException {
        Path written = Path.of("target", "runtime-classpath.txt");
        if (!Files.exists(written)) {
            throw new IllegalStateException(written + " is missing: run the browser tests with Maven, which writes it (mvn process-test-classes)");
        }
        return Path.of("target", "classes").toAbsolutePath() + java.io.File.pathSeparator + Files.readString(written).strip();
    }

    private void awaitAnswer() throws IOException {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(address("/actuator/health/readiness"))).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // the port is not open yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause();
        }
        throw new IllegalStateException("The application does not answer; the end of its log is\n" + endOfLog());
    }

    private void pause() {
        try {
            process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ended() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String endOfLog() throws IOException {
        var lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
