package org.childjourney.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was written on a form, and reads it back as the answers it was. Written in the transaction of the form, or not at all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Papers {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(JdbcClient database, ObjectMapper json, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a paper for which no rule table was asked. */
    public UUID keep(UUID subject, ChildId child, String form, Instant at, Object answers, String by) {
        return keep(subject, child, form, at, answers, null, by);
    }

    /**
     * Keeps a paper.
     *
     * @param at when what it tells of happened
     * @param suggestion what a rule table suggested; null where none was asked
     * @return the paper's id
     */
    public UUID keep(UUID subject, ChildId child, String form, Instant at, Object answers, Suggestion suggestion, String by) {
        UUID id = UUID.randomUUID();
        String written = text(answers);
        database.sql("""
                insert into papers (id, subject, child, form, number, at, answers, suggested, suggested_why, recorded_at, recorded_by)
                values (?, ?, ?, ?, (select count(*) + 1 from papers where subject = ? and form = ?), ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(id, subject, child.value(), form, subject, form, Timestamp.from(at), written, suggestion == null ? null : suggestion.code(),
                        suggestion == null ? null : suggestion.why(), Timestamp.from(clock.instant()), by).update();
        events.publishEvent(new PaperKept(subject, child, form, at, tree(written), by));
        return id;
    }

    /** Every paper of the subject, in the order in which they were written. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Paper> of(UUID subject) {
        return database.sql("select * from papers where subject = ? order by recorded_at, form, number").param(subject).query(this::paper).list();
    }

    /** The subject's papers of one form, as the answers they were, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public <A> List<A> of(UUID subject, String form, Class<A> answers) {
        return database.sql("select * from papers where subject = ? and form = ? order by number").params(subject, form).query(this::paper).list().stream()
                .map(paper -> json.convertValue(paper.answers(), answers)).toList();
    }

    /** The newest paper of one form. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public <A> Optional<A> latest(UUID subject, String form, Class<A> answers) {
        return of(subject, form, answers).stream().reduce((earlier, later) -> later);
    }

    /** Two records turned out to be of one child: the papers are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        database.sql("update papers set child = ? where child = ?").params(joined.child().value(), joined.joined().value()).update();
    }

    private Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(row.getObject("id", UUID.class), row.getObject("subject", UUID.class), row.getString("form"), row.getInt("number"),
                row.getTimestamp("at").toInstant(), tree(row.getString("answers")), row.getString("suggested"), row.getString("suggested_why"),
                row.getTimestamp("recorded_at").toInstant(), row.getString("recorded_by"));
    }

    private JsonNode tree(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A paper that cannot be read again", e);
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
