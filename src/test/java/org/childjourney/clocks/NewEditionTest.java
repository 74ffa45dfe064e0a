package org.childjourney.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.TimescalesConfiguration;
import org.childjourney.timescales.Trigger;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new edition of the guidance shortens an assessment from 45 working days to 40, for referrals from 1 April 2026 on. A clock that runs keeps the
 * edition it began with, also when the calendar moves it; one that begins afterwards counts by the new.
 */
@ChildJourneyTest
class NewEditionTest {

    private static final String RULE = "assessment-45wd";
    private static final Trigger BEFORE = Trigger.at(Instant.parse("2026-03-31T09:00:00Z"));
    private static final Trigger AFTER = Trigger.at(Instant.parse("2026-04-01T09:00:00Z"));

    @Autowired People people;
    @Autowired Clocks clocks;
    @Autowired LedgerBook book;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    private final WorkingDays days = WorkingDays.confirmed();
    private Timescales edition;
    private ClockEntry running;

    @BeforeEach
    void an_assessment_runs_when_the_edition_comes() {
        people.itIs("2026-03-31T10:00:00Z");
        UUID subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> clocks.start(new ClockStart(RULE, subject, new ChildId(UUID.randomUUID()), null, BEFORE, "Made up", null, "social-worker")));
        running = clocks.latest(RULE, subject).orElseThrow();
        edition = new TimescalesConfiguration().timescales("classpath:timescales/override-example.yaml", new DefaultResourceLoader());
    }

    @Test
    void what_runs_keeps_its_rule_and_its_date_and_what_begins_later_has_the_new_one() {
        assertThat(running.ruleVersion()).isEqualTo("1");
        assertThat(LondonTime.dueDay(running.dueAt())).as("45 working days, with Easter and both holidays of May").isEqualTo("2026-06-08");
        var ledger = new LedgerCalendar(days, edition, database, clock);
        assertThat(ledger.count(RULE, BEFORE)).satisfies(same -> {
            assertThat(same.rule().version()).isEqualTo(running.ruleVersion());
            assertThat(same.window().dueAt()).isEqualTo(running.dueAt());
        });
        assertThat(ledger.count(RULE, AFTER)).satisfies(later -> {
            assertThat(later.rule().version()).isEqualTo("1+exampleshire-2026");
            assertThat(later.window().dueDay()).as("40 working days, though it began a day later").isEqualTo("2026-06-02");
        });
    }

    @Test
    void a_holiday_proclaimed_later_moves_what_runs_by_its_own_rule() {
        transaction.executeWithoutResult(status -> {
            var counting = new Recount(book, edition).begin(days, days.with(LocalDate.of(2026, 5, 15), "Made-up jubilee"), "Made up", "system-operator");
            counting.move(List.of(running));
            assertThat(counting.report(LocalDate.of(2026, 5, 15)).byRule()).singleElement().satisfies(moved -> {
                assertThat(moved.rule()).isEqualTo(RULE);
                assertThat(moved.from()).isEqualTo("2026-06-08");
                assertThat(moved.to()).as("a working day later, not the forty days of the new edition").isEqualTo("2026-06-09");
            });
            status.setRollbackOnly();
        });
    }
}
