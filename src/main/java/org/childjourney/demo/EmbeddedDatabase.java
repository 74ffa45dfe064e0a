package org.childjourney.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that lives in a folder and outlives the server. The embedded default turns safe writes off; here they
 * are on, because what is kept must survive a kill. A server left over from a killed run is stopped cleanly first: two
 * on one folder would destroy it.
 */
final class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private EmbeddedDatabase() {}

    /** Starts PostgreSQL on the folder, creating it the first time. */
    static EmbeddedPostgres start(Path folder, int port) throws IOException {
        Path data = Files.createDirectories(folder.toAbsolutePath().normalize()).resolve("postgres");
        stopLeftOver(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-programs").toFile())
                .setPort(port)
                .setRegisterShutdownHook(false) // the server's own shutdown closes it, after the last connection
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /** Stops the server whose pid file a killed run left behind, if it is still alive, and waits until it is gone. */
    private static void stopLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(server -> {
            LOG.warn("PostgreSQL {} still runs on {} from an earlier run that was killed: stopping it first", pid, data);
            server.destroy();
            try {
                server.onExit().get(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("PostgreSQL " + pid + " on " + data + " does not stop; stop it by hand", e);
            }
        });
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }
}
