package org.childjourney.oversight;

import java.sql.Timestamp;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.papers.PaperKept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often in a row a child was not heard, whatever the work was. At the third time the team manager must know; it is said once, and
 * nothing is stopped by it. A child who is heard again begins anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChildrensVoices {

    private static final int TOO_OFTEN = 3;

    private final JdbcClient database;
    private final OversightSetting setting;
    private final ApplicationEventPublisher events;

    ChildrensVoices(JdbcClient database, OversightSetting setting, ApplicationEventPublisher events) {
        this.database = database;
        this.setting = setting;
        this.events = events;
    }

    @EventListener
    void on(VoiceAsked asked) {
        if (!setting.byItself()) {
            return;
        }
        if (asked.heard()) {
            database.sql("update voice_misses set in_a_row = 0, where_to = '' where child = ?").param(asked.child().value()).update();
        } else if (missed(asked) == TOO_OFTEN) {
            events.publishEvent(new ChildNotHeard(asked.child(), journeyOf(asked.child()), asked.at(), "system", TOO_OFTEN, whereTo(asked.child())));
        }
    }

    @EventListener
    void on(PaperKept paper) {
        VoiceInPapers.asked(paper).ifPresent(this::on);
    }

    /** Two records turned out to be of one child: the longer silence counts. */
    @EventListener
    void on(RecordsJoined joined) {
        database.sql("""
                insert into voice_misses (child, in_a_row, last_at, where_to) select ?, in_a_row, last_at, where_to from voice_misses where child = ?
                on conflict (child) do update set in_a_row = greatest(voice_misses.in_a_row, excluded.in_a_row)""").params(joined.child().value(), joined.joined().value()).update();
        database.sql("delete from voice_misses where child = ?").param(joined.joined().value()).update();
    }

    private int missed(VoiceAsked asked) {
        return database.sql("""
                insert into voice_misses (child, in_a_row, last_at, where_to) values (?, 1, ?, ?)
                on conflict (child) do update set in_a_row = voice_misses.in_a_row + 1, last_at = excluded.last_at,
                    where_to = case when voice_misses.in_a_row = 0 then excluded.where_to else voice_misses.where_to || ', ' || excluded.where_to end
                returning in_a_row""").params(asked.child().value(), Timestamp.from(asked.at()), asked.where()).query(Integer.class).single();
    }

    private String whereTo(ChildId child) {
        return database.sql("select where_to from voice_misses where child = ?").param(child.value()).query(String.class).single();
    }

    private JourneyReference journeyOf(ChildId child) {
        return database.sql("select reference from journeys where child = ? and closed_at is null").param(child.value()).query(String.class).optional()
                .map(JourneyReference::new).orElse(null);
    }
}
