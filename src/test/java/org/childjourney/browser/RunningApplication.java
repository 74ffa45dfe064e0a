package org.childjourney.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The application in a process of its own on its own data, as a person runs it: so that a test can end it as a power cut would
 * and start it again. The class path is what the build gives the application, without the tests' libraries. The process is
 * kept from one test class to the next ({@link ServerRoom}), and fresh data is a copy of data on which the application
 * was started once: its tables, its diagrams and its staff, no child, and no time yet.
 */
final class RunningApplication implements AutoCloseable {

    static final String PASSWORD = "Made-up-pass-1234";

    private static final Path FOLDER = Path.of("target", "browser-tests").toAbsolutePath();
    private static final String PROGRAMS = "postgres-programs";
    private static Process room;
    private static BufferedReader answers;
    private static Path untouched;

    private final Path folder = FOLDER.resolve(UUID.randomUUID().toString());
    private final int port = freePort();
    private final int databasePort = freePort();
    private final List<String> settings;

    private RunningApplication(List<String> settings) {
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
        var application = new RunningApplication(settings);
        copy(untouchedData(), application.folder.resolve("data"));
        application.start();
        return application;
    }

    /** Starts, or starts again on the same data; returns when it is ready. */
    void start() {
        try {
            Files.createDirectories(folder);
            var order = new ArrayList<String>(List.of(ServerRoom.START, log().toString(),
                    "--server.port=" + port, "--childjourney.demo.caseload=false", "--childjourney.demo.postgres-port=" + databasePort, "--childjourney.demo.password-strength=4",
                    "--childjourney.demo.data-folder=" + folder.resolve("data")));
            order.addAll(settings);
            tell(String.join(ServerRoom.BETWEEN, order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill -9} does, with no time to tidy up; its database lives on alone. */
    void kill() {
        room.destroyForcibly();
        try {
            room.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            tell(ServerRoom.STOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Where it writes what it does. */
    Path log() {
        return folder.resolve("application.log");
    }

    private void tell(String order) throws IOException {
        if (room == null || !room.isAlive()) {
            open();
        }
        room.outputWriter().write(order + System.lineSeparator());
        room.outputWriter().flush();
        String answer = answers.readLine();
        while (answer != null && !answer.startsWith(ServerRoom.ANSWER)) { // a word of Java's own
            answer = answers.readLine();
        }
        if (!ServerRoom.DONE.equals(answer)) {
            throw new IllegalStateException("The application does not do what it is told: " + answer + "; the end of its log is\n" + endOfLog());
        }
    }

    private static synchronized void open() throws IOException {
        var builder = new ProcessBuilder(InstalledBrowser.java(), "-Xms600m", "-Xmn300m", "-Xmx2g", "-XX:MetaspaceSize=300m", "-XX:ReservedCodeCacheSize=240m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Duser.timezone=UTC", "-cp", classPath(), ServerRoom.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DEMO_PASSWORD", PASSWORD);
        room = builder.start();
        answers = new BufferedReader(new InputStreamReader(room.getInputStream(), StandardCharsets.UTF_8));
        Runtime.getRuntime().addShutdownHook(new Thread(room::destroy));
    }

    private static String classPath() throws IOException {
        Path written = Path.of("target", "runtime-classpath.txt");
        if (!Files.exists(written)) {
            throw new IllegalStateException(written + " is missing: run the browser tests with Maven, which writes it (mvn process-test-classes)");
        }
        return String.join(java.io.File.pathSeparator, Path.of("target", "classes").toAbsolutePath().toString(), aloneInAFolder(ServerRoom.class).toString(),
                Files.readString(written).strip());
    }

    /** One class of the tests, where the application's process finds it and none of the others. */
    private static Path aloneInAFolder(Class<?> each) throws IOException {
        String name = each.getName().replace('.', '/') + ".class";
        Path alone = Files.createTempDirectory(Files.createDirectories(FOLDER), "server-room-");
        Files.createDirectories(alone.resolve(name).getParent());
        try (var read = each.getClassLoader().getResourceAsStream(name)) {
            Files.copy(read, alone.resolve(name));
        }
        return alone;
    }

    /** Data as it is once the application was started on an empty folder, but for the time, which whoever copies it chooses. */
    private static synchronized Path untouchedData() {
        if (untouched == null) {
            var first = new RunningApplication(List.of("--childjourney.oversight.by-itself=false")); // nothing begins at the time of the tests
            first.sharesProgramsWithOtherTests();
            first.start();
            try (var database = DriverManager.getConnection("jdbc:postgresql://localhost:" + first.databasePort + "/postgres?user=postgres");
                    var statement = database.createStatement()) {
                statement.executeUpdate("delete from demo_time");
                try (var running = statement.executeQuery("select count(*) from act_ru_execution")) {
                    if (!running.next() || running.getInt(1) > 0) {
                        throw new IllegalStateException("Something began by itself on the data that all stories begin with, at the time of the tests");
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The data that all stories begin with has no time to forget", e);
            }
            first.close();
            untouched = first.folder.resolve("data");
        }
        return untouched;
    }

    /** PostgreSQL's programs are unpacked once on a machine, where its library does it for every other test. */
    private void sharesProgramsWithOtherTests() {
        try {
            Path shared = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"));
            Files.createSymbolicLink(Files.createDirectories(folder.resolve("data")).resolve(PROGRAMS), shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies everything; the link to PostgreSQL's programs stays a link. */
    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                    Path copy = to.resolve(from.relativize(each));
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                    Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
