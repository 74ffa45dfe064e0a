package org.childjourney.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs, in the database, with the rows as they were drawn. */
@Component
class AnnexARunBook {

    private static final String RUN = "select id, fortnight, drawn_at, findings, left_out, looked_at, looked_by, words, (select jsonb_object_agg(l.key, jsonb_array_length(l.value)) from jsonb_each(lists) l) rows from annex_a_runs ";

    private final JdbcClient database;
    private final HiddenSince hiddenSince;
    private final ObjectMapper json;

    AnnexARunBook(JdbcClient database, HiddenSince hiddenSince, ObjectMapper json) {
        this.database = database;
        this.hiddenSince = hiddenSince;
        this.json = json;
    }

    AnnexARun get(UUID id) {
        return database.sql(RUN + "where id = ?").param(id).query(this::read).optional().orElseThrow(() -> Refused.because("run", id, "There is no such run."));
    }

    List<AnnexARun> latest(int most) {
        return database.sql(RUN + "where drawn_at is not null order by fortnight desc limit ?").param(most).query(this::read).list();
    }

    Optional<LocalDate> last() {
        return database.sql("select max(fortnight) from annex_a_runs").query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class))).single();
    }

    Optional<UUID> begin(LocalDate fortnight, Instant at) {
        UUID id = UUID.randomUUID();
        int begun = database.sql("insert into annex_a_runs (id, fortnight, begun_at) values (?, ?, ?) on conflict (fortnight) do nothing").params(id, fortnight, Timestamp.from(at)).update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    void drawn(UUID id, AnnexALists.Drawn drawn, Instant at) {
        database.sql("update annex_a_runs set drawn_at = ?, findings = ?::jsonb, left_out = ?, lists = ?::jsonb where id = ?")
                .params(Timestamp.from(at), text(drawn.findings()), drawn.leftOut(), text(drawn.lists()), id).update();
    }

    Map<String, List<AnnexALists.Row>> lists(UUID id) {
        return value(database.sql("select lists from annex_a_runs where id = ?").param(id).query(String.class).single(), new TypeReference<>() {});
    }

    void looked(UUID id, LookAtTheFindings answers, Instant at, String by) {
        database.sql("update annex_a_runs set looked_at = ?, looked_by = ?, words = ? where id = ?").params(Timestamp.from(at), by, answers.words(), id).update();
    }

    void lateAnswered(UUID id, AnswerForTheDelay answers, String by) {
        database.sql("update annex_a_runs set late_answer = ?, late_answered_by = ? where id = ?").params(answers.inWords(), by, id).update();
    }

    void downloaded(UUID id, Instant at, String by) {
        database.sql("insert into annex_a_downloads (run, who, at) values (?, ?, ?)").params(id, by, Timestamp.from(at)).update();
    }

    private AnnexARun read(ResultSet row, int number) throws SQLException {
        String findings = row.getString("findings");
        String rows = row.getString("rows");
        return new AnnexARun(row.getObject("id", UUID.class), row.getObject("fortnight", LocalDate.class), SupervisionBook.instant(row, "drawn_at"),
                findings == null ? List.of() : still(value(findings, new TypeReference<>() {})), row.getInt("left_out"), rows == null ? Map.of() : value(rows, new TypeReference<>() {}),
                SupervisionBook.instant(row, "looked_at"), row.getString("looked_by"), row.getString("words"));
    }

    private List<AnnexAFinding> still(List<AnnexAFinding> drawn) {
        var hidden = hiddenSince.references();
        return drawn.stream().filter(finding -> !hidden.contains(finding.child())).toList();
    }

    private <V> V value(String written, TypeReference<V> kind) {
        try {
            return json.readValue(written, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A run that cannot be read again", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A run that cannot be written down", e);
        }
    }
}
