package org.childjourney.bench;

import com.zaxxer.hikari.HikariDataSource;

/** The same pool for both engines, the application's: the stock engine's own holds ten connections, too few for its own ten job threads. */
final class Pool {

    private Pool() {}

    static HikariDataSource of(String jdbcUrl) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(20);
        pool.setConnectionInitSql("set time zone 'UTC'");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
