package org.childjourney.earlyhelp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Targeted family support, which York expects to last six to twelve weeks: week twelve is a duty with a clock, for a manager must look;
 * week six is no deadline, so its rule has no clock here and is read off these rows as a measure.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlyHelpSupports {

    private final JdbcClient database;
    private final EarlyHelpClocks clocks;
    private final EarlyHelpProcess process;
    private final ApplicationEventPublisher events;

    EarlyHelpSupports(JdbcClient database, EarlyHelpClocks clocks, EarlyHelpProcess process, ApplicationEventPublisher events) {
        this.database = database;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
    }

    void start(EarlyHelpEpisode episode, LocalDate on, String givenBy, String by) {
        database.sql("insert into early_help_supports (id, early_help, given_by, started_on, recorded_by) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), episode.id, givenBy, on, by).update();
        clocks.start(EarlyHelpClocks.SUPPORT, episode, Trigger.on(on), "EarlyHelpSupportStarted", EarlyHelpProcess.SUPPORT, by);
        events.publishEvent(new EarlyHelpSupportStarted(episode.id, episode.child(), episode.journey(), LondonTime.startOf(on), by, givenBy));
        process.begin(EarlyHelpProcess.SUPPORT, episode);
    }

    /** The support that goes on now. */
    Optional<EarlyHelpSupport> running(UUID episode) {
        return of(episode).stream().filter(support -> support.endedOn() == null).findFirst();
    }

    List<EarlyHelpSupport> of(UUID episode) {
        return database.sql("select * from early_help_supports where early_help = ? order by started_on, id").param(episode).query(EarlyHelpSupports::support).list();
    }

    /** The manager looked and decided; the diagram passes it on. */
    void decide(EarlyHelpSupport support, SupportDecision decision, String why, Instant at, String by) {
        database.sql("update early_help_supports set decided = ?, decided_at = ?, decided_by = ?, decided_why = ? where id = ?")
                .params(decision.name(), Timestamp.from(at), by, why, support.id()).update();
    }

    /** Twelve more weeks, counted from the look. */
    void goOn(EarlyHelpEpisode episode, EarlyHelpSupport support) {
        clocks.start(EarlyHelpClocks.SUPPORT, episode, support.decidedAt(), "EarlyHelpSupportLookedAt", EarlyHelpProcess.SUPPORT, support.decidedBy());
        process.begin(EarlyHelpProcess.SUPPORT, episode);
    }

    /** Whatever support goes on ends, and with it the wait for week twelve. */
    void endAll(EarlyHelpEpisode episode, LocalDate on, String why) {
        running(episode.id).ifPresent(support -> {
            LocalDate last = on.isBefore(support.startedOn()) ? support.startedOn() : on;
            database.sql("update early_help_supports set ended_on = ?, ended_why = ? where id = ?").params(last, why, support.id()).update();
            String by = episode.wantedBy == null ? episode.begunBy : episode.wantedBy;
            clocks.cancel(EarlyHelpClocks.SUPPORT, episode.id, "The support ended.", by);
            events.publishEvent(new EarlyHelpSupportEnded(episode.id, episode.child(), episode.journey(), LondonTime.startOf(last), by, support.weeks(last), why));
            process.supportEnded(episode.id);
        });
    }

    private static EarlyHelpSupport support(ResultSet row, int number) throws SQLException {
        String decided = row.getString("decided");
        return new EarlyHelpSupport(row.getObject("id", UUID.class), row.getString("given_by"), row.getObject("started_on", LocalDate.class),
                decided == null ? null : SupportDecision.valueOf(decided), decided == null ? null : row.getTimestamp("decided_at").toInstant(),
                row.getString("decided_by"), row.getString("decided_why"), row.getObject("ended_on", LocalDate.class), row.getString("ended_why"));
    }
}
