package org.childjourney.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weekly reports, in the database. */
@Component
class WeeklyReportBook {

    private final JdbcClient database;
    private final ObjectMapper json;

    WeeklyReportBook(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    WeeklyReport get(UUID id) {
        return database.sql("select * from weekly_reports where id = ?").param(id).query(this::read).optional()
                .orElseThrow(() -> Refused.because("report", id, "There is no such weekly report."));
    }

    Optional<WeeklyReport> of(LocalDate week) {
        return database.sql("select * from weekly_reports where week = ?").param(week).query(this::read).optional();
    }

    List<WeeklyReport> latest(int most) {
        return database.sql("select * from weekly_reports where compiled_at is not null order by week desc limit ?").param(most).query(this::read).list();
    }

    /** Nothing where the week has its report already. */
    Optional<UUID> begin(LocalDate week, Instant at) {
        UUID id = UUID.randomUUID();
        int begun = database.sql("insert into weekly_reports (id, week, begun_at) values (?, ?, ?) on conflict (week) do nothing").params(id, week, Timestamp.from(at)).update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    void compiled(UUID id, WeekFigures figures, Instant at) {
        database.sql("update weekly_reports set figures = ?::jsonb, compiled_at = ? where id = ?").params(text(figures), Timestamp.from(at), id).update();
    }

    void sent(UUID id, SendTheWeeklyReport answers, Instant at, String by) {
        database.sql("update weekly_reports set meaning = ?, to_do = ?, sent_at = ?, sent_by = ? where id = ?")
                .params(answers.meaning(), answers.toDo(), Timestamp.from(at), by, id).update();
    }

    void lateAnswered(UUID id, AnswerForTheDelay answers, String by) {
        database.sql("update weekly_reports set late_answer = ?, late_answered_by = ? where id = ?").params(answers.inWords(), by, id).update();
    }

    private WeeklyReport read(ResultSet row, int number) throws SQLException {
        String figures = row.getString("figures");
        return new WeeklyReport(row.getObject("id", UUID.class), row.getObject("week", LocalDate.class), row.getTimestamp("begun_at").toInstant(),
                figures == null ? null : figures(figures), SupervisionBook.instant(row, "compiled_at"), row.getString("meaning"), row.getString("to_do"),
                SupervisionBook.instant(row, "sent_at"), row.getString("sent_by"), row.getString("late_answer"), row.getString("late_answered_by"));
    }

    private WeekFigures figures(String written) {
        try {
            return json.readValue(written, WeekFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that cannot be read again", e);
        }
    }

    private String text(WeekFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that cannot be written down", e);
        }
    }
}
