package org.childjourney.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A {@link Node} as seen from outside: started, told the time, killed as a power cut would, and started again on the same port. */
final class RunningNode implements AutoCloseable {

    private final String name;
    private final String jdbcUrl;
    private final Path log;
    private final int port = freePort();
    private Process process;
    private BufferedReader answers;
    private BufferedWriter words;
    private volatile boolean alive;
    private String lockOwner;
    private long firedBefore;
    private Fired last = new Fired(0, 0, 0);

    RunningNode(String name, String jdbcUrl, Path folder) {
        this.name = name;
        this.jdbcUrl = jdbcUrl;
        this.log = folder.resolve(name.replace(' ', '-') + ".log");
    }

    /**
     * What its job executor did since the node started.
     *
     * @param taken jobs it wanted to take and the other node had taken
     */
    record Fired(long done, long failed, long taken) {}

    /** Starts it; it counts as alive, and is given work, once it {@link #opens}. */
    synchronized void start(Instant now) {
        try {
            Files.createDirectories(log.getParent());
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Path arguments = log.resolveSibling("node.args");
            Files.writeString(arguments, "-cp \"" + System.getProperty("java.class.path") + "\"");
            process = new ProcessBuilder(java.toString(), "-Xmx1g", "-Duser.timezone=UTC", "@" + arguments, Node.class.getName(), jdbcUrl, String.valueOf(port), now.toString(), log.toString())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.resolveSibling(log.getFileName() + ".err").toFile())).start();
            Process mine = process;
            Runtime.getRuntime().addShutdownHook(new Thread(mine::destroyForcibly));
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            words = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            lockOwner = answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void opens() {
        alive = true;
    }

    /** By which name it locks jobs. */
    String lockOwner() {
        return lockOwner;
    }

    /** As {@code kill -9} does: it can tidy up nothing. */
    void kill() {
        alive = false;
        process.destroyForcibly();
        ended();
        firedBefore += last.done();
        last = new Fired(0, 0, 0);
    }

    /** Tells it something and waits for its answer. */
    synchronized String tell(String line) {
        try {
            words.write(line + "\n");
            words.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Fired fired() {
        String[] counts = tell("fired").split(" ");
        last = new Fired(Long.parseLong(counts[0]), Long.parseLong(counts[1]), Long.parseLong(counts[2]));
        return last;
    }

    /** All it fired, in its earlier lives too as far as was asked before they ended. */
    long firedInAll() {
        return firedBefore + last.done();
    }

    long firedSinceItsStart() {
        return last.done();
    }

    boolean isAlive() {
        return alive;
    }

    int port() {
        return port;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        if (process != null && alive) {
            alive = false;
            process.destroy();
            ended();
        }
    }

    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("@@ failed")) {
                throw new IllegalStateException(name + " " + line.substring(3));
            }
            if (line.startsWith(Node.ANSWER)) {
                return line.substring(Node.ANSWER.length());
            }
        }
        throw new IOException(name + " has ended; see " + log);
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

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
