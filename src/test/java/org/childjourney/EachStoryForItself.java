package org.childjourney;

import java.time.Instant;
import org.childjourney.engine.MovableClock;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before a story begins, whatever earlier stories of the same database left open ends: their processes, clocks,
 * escalations, proclaimed bank holidays, made-up failures and people who left; and the clock stands where every story finds it.
 * Otherwise months that pass in one story would fire everything that every other left behind.
 */
public class EachStoryForItself extends AbstractTestExecutionListener {

    private static final Instant BEGINNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final String[] THE_END = {
        "delete from act_ru_incident", // deleting a handful of rows is ten times as fast as truncating, which makes new files
        "delete from act_ru_job",
        "delete from act_ru_identitylink",
        "delete from act_ru_variable",
        "delete from act_ru_event_subscr",
        "delete from act_ru_task",
        "delete from act_ru_execution",
        "update clocks set outcome = 'CANCELLED', stopped_at = greatest(started_at, current_timestamp), reason = 'Another story began.', stopped_by = 'system',"
                + " version = version + 1 where outcome is null",
        "update escalation_lines set resolved_at = current_timestamp, resolved_as = 'cancelled', late_seconds = 0, version = version + 1 where resolved_at is null",
        "update escalations set state = 'RESOLVED', resolved_at = current_timestamp, version = version + 1 where state <> 'RESOLVED'",
        "update lateness_questions set closed_at = current_timestamp, closed_by = 'system', version = version + 1 where closed_at is null",
        "do $$ begin if exists (select 1 from bank_holiday_changes) then truncate bank_holiday_changes; end if; end $$", // its rows are never deleted
        "update staff set active = username not like 'a-%'", // those of the world of escalations come with their story
        "update watchdog_findings set gone_at = current_timestamp where gone_at is null"};

    @Override
    public void beforeTestMethod(TestContext test) {
        if (!AnnotatedElementUtils.hasAnnotation(test.getTestClass(), ChildJourneyTest.class)) {
            return;
        }
        var context = test.getApplicationContext();
        context.getBean(MovableClock.class).beginAt(BEGINNING);
        context.getBean(MadeUpFailure.class).at(null);
        var database = context.getBean(JdbcClient.class);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            for (String end : THE_END) {
                database.sql(end).update();
            }
        });
    }
}
