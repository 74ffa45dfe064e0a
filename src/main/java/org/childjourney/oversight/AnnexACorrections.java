package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.timescales.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found in a team's records is its manager's to correct; what stands for a reason is answered by the reason. */
@Service
@Transactional
class AnnexACorrections {

    static final String CLOCK = "annex-a-correction-5wd";

    /** One team's part of a run. */
    record Correction(UUID id, UUID run, String team, String words, Instant correctedAt, String answer) {}

    private final JdbcClient database;
    private final Processes processes;
    private final OpenTasks tasks;
    private final Clocks clocks;
    private final Clock clock;

    AnnexACorrections(JdbcClient database, Processes processes, OpenTasks tasks, Clocks clocks, Clock clock) {
        this.database = database;
        this.processes = processes;
        this.tasks = tasks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The analyst's words to a team. */
    void note(UUID run, LookAtTheFindings.TeamAsked asked, String by) {
        database.sql("""
                insert into annex_a_corrections (id, run, team, asked_at, asked_by, words) values (?, ?, ?, ?, ?, ?)
                on conflict (run, team) do update set words = excluded.words""").params(UUID.randomUUID(), run, asked.team(), Timestamp.from(clock.instant()), by, asked.words()).update();
    }

    /** Every team with findings is asked, whether the analyst had words for it or not. */
    void ask(AnnexARun run) {
        run.findings().stream().map(AnnexAFinding::team).filter(Objects::nonNull).distinct().sorted().forEach(team -> {
            database.sql("insert into annex_a_corrections (id, run, team, asked_at, asked_by) values (?, ?, ?, ?, ?) on conflict (run, team) do nothing")
                    .params(UUID.randomUUID(), run.id(), team, Timestamp.from(clock.instant()), run.lookedBy()).update();
            UUID id = database.sql("select id from annex_a_corrections where run = ? and team = ?").params(run.id(), team).query(UUID.class).single();
            clocks.start(new ClockStart(CLOCK, id, null, null, Trigger.at(clock.instant()), "TeamAsked", AnnexACorrectionTasks.KEY, run.lookedBy()));
            processes.start(AnnexACorrectionTasks.KEY, null, Map.of(AnnexACorrectionTasks.ID, id));
        });
    }

    Correction get(UUID id) {
        return database.sql("select id, run, team, words, corrected_at, answer from annex_a_corrections where id = ?").param(id)
                .query((row, number) -> new Correction(row.getObject("id", UUID.class), row.getObject("run", UUID.class), row.getString("team"), row.getString("words"),
                        SupervisionBook.instant(row, "corrected_at"), row.getString("answer"))).single();
    }

    void correct(UUID id, CorrectTheFindings answers, String by) {
        Instant now = clock.instant();
        database.sql("update annex_a_corrections set corrected_at = ?, corrected_by = ?, answer = ? where id = ?").params(Timestamp.from(now), by, answers.corrected() + ": " + answers.answer(), id).update();
        clocks.meet(CLOCK, id, now, "FindingsCorrected", by);
        tasks.of(AnnexACorrectionTasks.KEY, AnnexACorrectionTasks.ID, id, "userTask_lookAfterTheCorrection").ifPresent(task -> tasks.complete(task.id(), Map.of()));
    }

    /** A service manager decided how it goes on; the task of the team stays open. */
    void lookedAfter(UUID id, LookAfterTheCorrection answers, String by) {
        database.sql("update annex_a_corrections set words = concat_ws(' ', words, ?) where id = ?").params(answers.answer(), id).update();
    }
}
