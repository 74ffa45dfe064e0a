package org.childjourney.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has looked at a child's record, when and why. Rows are only ever added: the database refuses to change or remove one. */
@Service
public class ViewsOfRecord {

    private final JdbcClient database;
    private final Clock clock;

    ViewsOfRecord(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every look at the record, granted or refused, newest first. Ask {@link Access#view} before showing it. */
    @Transactional(readOnly = true)
    public List<View> of(ChildId child) {
        return database.sql("""
                select v.who, coalesce(s.display_name, v.who) name, v.at, v.why, v.granted
                from views v left join staff s on s.username = v.who where v.child = :child order by v.id desc""")
                .param("child", child.value())
                .query((row, number) -> new View(
                        row.getString("who"), row.getString("name"), child, row.getTimestamp("at").toInstant(), row.getString("why"),
                        row.getBoolean("granted")))
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void note(String who, ChildId child, String why, boolean granted) {
        database.sql("insert into views (who, child, at, why, granted) values (:who, :child, :at, :why, :granted)")
                .param("who", who).param("child", child.value()).param("at", Timestamp.from(clock.instant()))
                .param("why", why).param("granted", granted).update();
    }
}
