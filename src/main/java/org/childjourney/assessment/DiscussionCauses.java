package org.childjourney.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.childjourney.foundation.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why children are spoken about: every suspicion as it was said, each kept once for each child. Written once, never changed. */
@Component
class DiscussionCauses {

    private final JdbcClient database;

    DiscussionCauses(JdbcClient database) {
        this.database = database;
    }

    /** The child's part which this event led to, if it has led to one. */
    Optional<UUID> partOf(ChildId child, String sourceEvent) {
        return database.sql("select part from strategy_discussion_causes where child = ? and source_event = ?")
                .params(child.value(), sourceEvent).query(UUID.class).optional();
    }

    void note(DiscussedChild part, NewStrategyDiscussion cause, Instant now, String by) {
        database.sql("""
                insert into strategy_discussion_causes (part, child, source_event, reasonable_cause_at, because, noted_at, noted_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(part.id, part.child, cause.sourceEvent(), Timestamp.from(cause.reasonableCauseAt()), cause.because(), Timestamp.from(now), by).update();
    }

    /** What was said about the child, in the order it was said. */
    List<String> of(UUID part) {
        return database.sql("select because from strategy_discussion_causes where part = ? order by noted_at").param(part).query(String.class).list();
    }
}
