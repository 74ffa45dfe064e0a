package org.childjourney.childprotection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote about a protection plan, each paper as its form was answered. Written once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtectionPlanPapers {

    enum Kind { CORE_GROUP, CORE_GROUP_NOT_HELD, UNSEEN_CHILD, LONG_PLAN, BIRTH_PLAN }

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    ProtectionPlanPapers(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void keep(UUID plan, Kind kind, Instant at, Object answers, String by) {
        database.sql("insert into protection_plan_papers (id, plan, kind, at, answers, recorded_at, recorded_by) values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                .params(UUID.randomUUID(), plan, kind.name(), Timestamp.from(at), text(answers), Timestamp.from(clock.instant()), by).update();
    }

    /** When the latest paper of the kind happened. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<Instant> latest(UUID plan, Kind kind) {
        return database.sql("select max(at) from protection_plan_papers where plan = ? and kind = ?").params(plan, kind.name())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)).single();
    }

    /** The latest core group after the instant that was written for a brother or sister and was about this plan's child too. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<CoreGroupRecord> coreGroupAlsoFor(UUID plan, Instant after) {
        return database.sql("""
                select answers from protection_plan_papers where kind = 'CORE_GROUP' and at > ? and jsonb_exists(answers -> 'alsoFor', ?)
                order by at desc limit 1""").params(Timestamp.from(after), plan.toString()).query(String.class).optional().map(this::coreGroup);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    int count(UUID plan, Kind kind) {
        return database.sql("select count(*) from protection_plan_papers where plan = ? and kind = ?").params(plan, kind.name()).query(Integer.class).single();
    }

    private CoreGroupRecord coreGroup(String written) {
        try {
            return json.readValue(written, CoreGroupRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A core group that cannot be read again", e);
        }
    }

    private String text(Object answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers that cannot be written down: " + answers.getClass(), e);
        }
    }
}
