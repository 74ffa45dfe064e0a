package org.childjourney.bench;

import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a table with copies of one of its rows, so that a hundred thousand timers wait within seconds. */
final class Copies {

    static final String NEW_ID = "gen_random_uuid()::text";
    static final String SOME_DAY = "now() + interval '1 day' + random() * interval '300 days'";

    private Copies() {}

    /** Copies the first row that fits, with the named columns worked out anew for each copy. */
    static void ofOneRow(DataSource database, String table, String which, int times, Map<String, String> anew) {
        var client = JdbcClient.create(database);
        var columns = client.sql("""
                select column_name from information_schema.columns where table_name = ? and table_schema = 'public' and is_generated = 'NEVER'
                order by ordinal_position""").param(table).query(String.class).list();
        String values = columns.stream().map(column -> anew.getOrDefault(column, column)).collect(Collectors.joining(", "));
        client.sql("insert into %s (%s) select %s from (select * from %s where %s limit 1) one, generate_series(1, %d)"
                .formatted(table, String.join(", ", columns), values, table, which, times)).update();
        client.sql("analyze " + table).update();
    }
}
