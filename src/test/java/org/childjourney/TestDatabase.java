package org.childjourney;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.engine.MovableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One real PostgreSQL for a whole test run, a fresh database for each application context, and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder().setServerConfig("timezone", "UTC")
                    .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off") // tests need no disk: what a crash leaves is the browser story's matter
                    .setRegisterShutdownHook(false).start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database; returns its address. */
    public static String newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = POSTGRES.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return POSTGRES.getJdbcUrl("postgres", name);
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource() {
        return DataSourceBuilder.create().type(HikariDataSource.class).url(newDatabase()).build();
    }

    @Bean
    MovableClock clock() {
        return MovableClock.frozenAt(Instant.parse("2026-11-20T09:00:00Z"));
    }
}
