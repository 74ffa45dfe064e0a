package org.childjourney.children;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what stood in a child's record before each change, and who changed it. */
@Component
class ChildLog {

    private final JdbcClient database;
    private final Clock clock;

    ChildLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes one row for each detail that differs; returns what those details are called. */
    List<String> write(ChildId child, NewChild before, NewChild after, String by) {
        var now = Child.inWords(after);
        var changed = new ArrayList<String>();
        Child.inWords(before).forEach((field, old) -> {
            if (!Objects.equals(old, now.get(field))) {
                changed.add(field);
                write(child, field, old, now.get(field), by);
            }
        });
        return changed;
    }

    private void write(ChildId child, String field, String before, String after, String by) {
        database.sql("insert into child_changes (child_id, field, before, after, changed_at, changed_by) values (?, ?, ?, ?, ?, ?)")
                .params(child.value(), field, before, after, java.sql.Timestamp.from(clock.instant()), by).update();
    }

    /** The changes of a child's record, oldest first. */
    List<RecordChange> of(ChildId child) {
        return database.sql("select field, before, after, changed_at, changed_by from child_changes where child_id = ? order by id")
                .param(child.value())
                .query((row, n) -> new RecordChange(row.getString(1), row.getString(2), row.getString(3), instant(row.getTimestamp(4)), row.getString(5)))
                .list();
    }

    private static Instant instant(java.sql.Timestamp at) {
        return at.toInstant();
    }
}
