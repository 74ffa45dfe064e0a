package org.childjourney.earlyhelp;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers for the measures that stand in no child's record: audits with their grade, and people trained. Added to, never changed. */
@Service
@Transactional
public class EarlyHelpPractice {

    private final JdbcClient database;
    private final Clock clock;

    EarlyHelpPractice(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Early help work was audited. @param good how many of them were graded good or better. @throws Refused with every wrong number */
    public void audited(LocalDate on, int audits, int good, String words, String by) {
        check(on, audits, words).require(good >= 0 && good <= audits, "good", good, "Graded good: at least none, at most all that were audited.").orRefuse();
        keep("AUDIT", on, audits, good, words, by);
    }

    /** People of any agency were trained in early help. @throws Refused with every wrong number */
    public void trained(LocalDate on, int people, String words, String by) {
        check(on, people, words).orRefuse();
        keep("TRAINING", on, people, null, words, by);
    }

    private Answers check(LocalDate on, int number, String words) {
        return new Answers().require(!on.isAfter(LondonTime.day(clock.instant())), "on", on, "The day lies in the future.")
                .require(number > 0, "number", number, "Give a number of at least 1.")
                .require(words != null && !words.isBlank(), "words", words, "Say in a few words what it was.");
    }

    private void keep(String kind, LocalDate on, int number, Integer good, String words, String by) {
        database.sql("insert into early_help_practice (id, kind, on_day, number, good, words, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), kind, on, number, good, words, Timestamp.from(clock.instant()), by).update();
    }
}
