package org.childjourney.screens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.childjourney.engine.FormDrafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Half-filled forms as people left them, each seen by its own author alone. */
@Component
@Transactional
class Drafts implements FormDrafts {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> of(String task, String by) {
        return database.sql("select answers from form_drafts where task = :task and by = :by").param("task", task).param("by", by)
                .query(String.class).optional().map(this::read).orElse(Map.of());
    }

    /** Keeps the answers in place of those kept before; what nobody has touched for sixty days belongs to a task that fell away, and goes. */
    void keep(String task, String by, Map<String, Object> answers) {
        database.sql("delete from form_drafts where kept_at < :longAgo")
                .param("longAgo", Timestamp.from(clock.instant().minus(Duration.ofDays(60)))).update();
        database.sql("""
                insert into form_drafts (task, by, answers, kept_at) values (:task, :by, :answers, :now)
                on conflict (task, by) do update set answers = excluded.answers, kept_at = excluded.kept_at""")
                .param("task", task).param("by", by).param("answers", write(answers)).param("now", Timestamp.from(clock.instant())).update();
    }

    /** Forgets one person's draft. */
    void forget(String task, String by) {
        database.sql("delete from form_drafts where task = :task and by = :by").param("task", task).param("by", by).update();
    }

    @Override
    public void forget(String task) {
        database.sql("delete from form_drafts where task = :task").param("task", task).update();
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be read back", e);
        }
    }

    private String write(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }
}
