package org.childjourney.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** The benchmark of the clocks: ours and the stock engine on one PostgreSQL, one after the other, in one run. See {@code bench/README.md}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = Measurements.Sizes.asked();
        String before = Machine.load();
        try (var postgres = durable()) {
            var results = List.of(measured("stock", StockEngine::new, sizes, postgres), measured("ours", OurEngine::new, sizes, postgres));
            String text = new Report(sizes, results, new Machine(version(postgres), before, Machine.load())).text();
            Path file = Path.of("bench", "results", LocalDate.now(ZoneOffset.UTC) + "-" + Machine.commit() + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            System.out.println(text + System.lineSeparator() + "Written to " + file);
        }
        System.exit(0);
    }

    private static Measurements.Result measured(String name, Function<String, MeasuredEngine> start, Measurements.Sizes sizes, EmbeddedPostgres postgres) throws Exception {
        execute(postgres, "create database " + name);
        try (MeasuredEngine engine = start.apply(postgres.getJdbcUrl("postgres", name))) {
            System.out.println("measuring " + engine.name());
            return new Measurements(engine, sizes).measure();
        }
    }

    /** Like production: nothing is reported as done that a power cut could undo. */
    static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on").setServerConfig("max_connections", "100").start();
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String version(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version') || ', fsync ' || current_setting('fsync') || ', synchronous_commit '"
                        + " || current_setting('synchronous_commit') || ', shared_buffers ' || current_setting('shared_buffers')")) {
            row.next();
            return row.getString(1);
        }
    }
}
