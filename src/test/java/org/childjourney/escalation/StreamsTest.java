package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.childjourney.escalation.EscalationStream.CHAIR;
import static org.childjourney.escalation.EscalationStream.IRO;
import static org.childjourney.escalation.EscalationStream.LEGAL;
import static org.childjourney.escalation.EscalationStream.MANAGEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.childjourney.ChildJourneyTest;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Conference chair, reviewing officer and legal adviser are asked beside the line of management, each in a stream of their own. */
@ChildJourneyTest
class StreamsTest {

    private static final String CHAIR_GROUP = "conference-chair";
    private static final Map<String, String> ANSWER = Map.of("whatWasLate", "The core group was not told", "meansForChild", "Seen well by the school nurse today",
            "decision", "newDate", "lookAgainOn", "2026-11-10");

    @Autowired World world;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired EscalationInWords words;
    @Autowired JdbcClient database;
    @Autowired DataSource source;

    @AfterEach
    void theStoryIsOver() {
        world.endEverything();
    }

    @Test
    void a_protection_plan_near_fifteen_months_asks_conference_chair_and_reviewing_officer_each_for_themselves() {
        UUID plan = aPlanOfFourteenMonths();
        assertThat(world.asked()).containsOnly(entry(CHAIR, CHAIR_GROUP), entry(IRO, "independent-reviewing-officer"));
        assertThat(escalations.of(world.child)).extracting(Escalation::stream).containsExactlyInAnyOrder(MANAGEMENT, CHAIR, IRO);
        UUID clock = world.clockOf("cp-plan-15m-alert", plan).id();
        assertThat(escalations.of(world.child)).allSatisfy(each -> assertThat(escalations.lines(each.id())).extracting(EscalationLine::clock).containsExactly(clock));
        assertThat(escalations.clocksWithOpenEscalation(List.of(clock))).as("the watchdog counts the clock once").containsExactly(clock);
    }

    @Test
    void what_the_chair_answers_does_not_answer_for_the_reviewing_officer() {
        aPlanOfFourteenMonths();
        world.answersIn(CHAIR, "a-conference-chair", ANSWER);
        assertThat(world.asked()).containsOnly(entry(IRO, "independent-reviewing-officer"));
        assertThat(world.escalation(CHAIR).state()).isEqualTo(Escalation.State.ACKNOWLEDGED);
        world.passesTo("2026-11-11T09:00:00Z");
        assertThat(world.asked()).containsEntry(CHAIR, CHAIR_GROUP).containsEntry(IRO, "iro-manager");
    }

    @Test
    void a_long_plan_that_is_not_reviewed_reaches_service_manager_and_head_of_service_once_it_is_missed() {
        aPlanOfFourteenMonths();
        assertThat(world.asked()).doesNotContainKey(MANAGEMENT);
        world.passesTo("2026-12-03T00:00:00Z");
        assertThat(world.asked()).containsEntry(MANAGEMENT, "service-manager");
        world.passesTo("2026-12-09T00:00:00Z");
        assertThat(world.asked()).containsEntry(MANAGEMENT, "head-of-service");
    }

    @Test
    void the_work_done_closes_every_stream() {
        UUID plan = aPlanOfFourteenMonths();
        world.isDone("cp-plan-15m-alert", plan);
        assertThat(escalations.of(world.child)).hasSize(3).noneMatch(Escalation::isOpen);
        assertThat(world.asked()).isEmpty();
        assertThat(world.waitingAt()).isEmpty();
    }

    @Test
    void a_clock_moved_back_before_its_warning_takes_the_task_of_every_stream_away() {
        UUID plan = aPlanOfFourteenMonths();
        world.inTransaction(() -> clocks.reanchor("cp-plan-15m-alert", plan, Trigger.at(Instant.parse("2026-03-01T09:00:00Z")), "Typed with the wrong year", "a-team-manager"));
        assertThat(world.asked()).isEmpty();
        assertThat(escalations.of(world.child)).hasSize(3).allMatch(each -> each.state() == Escalation.State.WAITING);
    }

    @Test
    void a_child_has_at_most_one_open_escalation_in_a_stream() {
        aPlanOfFourteenMonths();
        world.inTransaction(() -> clocks.escalate("rcpc-first-3m", world.runs("rcpc-first-3m", "2026-08-03T09:00:00Z")));
        assertThat(escalations.lines(world.escalation(CHAIR).id())).extracting(EscalationLine::rule).containsExactlyInAnyOrder("cp-plan-15m-alert", "rcpc-first-3m");
        assertThatThrownBy(() -> database.sql("insert into escalations (id, child, state, stream, broken_dates, raised_at, version) values (?, ?, 'WAITING', 'CHAIR', 0, current_timestamp, 0)")
                .params(UUID.randomUUID(), world.child.value()).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_child_with_two_open_escalations_from_before_the_streams_goes_on_with_the_earlier_one() throws Exception {
        try (var connection = source.getConnection()) {
            var statement = connection.createStatement();
            statement.execute("create schema before_streams");
            statement.execute("set search_path to before_streams");
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V90_1__escalations.sql"));
            statement.execute("""
                    insert into escalations (id, child, journey, state, broken_dates, raised_at, version) values
                      ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-00000000000c', null, 'WAITING', 0, '2026-11-01', 0),
                      ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-00000000000c', 'J-2026-000001', 'WAITING', 0, '2026-11-02', 0),
                      ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-00000000000d', 'J-2026-000002', 'WAITING', 0, '2026-11-02', 0)""");
            statement.execute("""
                    insert into escalation_lines (id, escalation, clock, rule, subject, added_at, resolved_at, version)
                    select gen_random_uuid(), id, gen_random_uuid(), 'cin-visit', gen_random_uuid(), raised_at, ended, 0
                    from escalations, (values (null::timestamptz), ('2026-11-03')) as twice (ended)""");
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V207_1__escalation_streams.sql"));
            var left = statement.executeQuery("""
                    select string_agg(right(e.id::text, 1) || e.state || e.stream || (select count(*) from escalation_lines l where l.escalation = e.id and l.resolved_at is null), ' ' order by e.id)
                    from escalations e""");
            left.next();
            assertThat(left.getString(1)).isEqualTo("1WAITINGMANAGEMENT2 2RESOLVEDMANAGEMENT0 3WAITINGMANAGEMENT1");
            statement.execute("drop schema before_streams cascade");
            statement.execute("reset search_path");
        }
    }

    @Test
    void the_form_says_in_which_stream_one_is_asked() {
        aPlanOfFourteenMonths();
        assertThat(words.forReader(world.escalation(CHAIR), "a-conference-chair")).containsEntry("stream", "The conference chair's stream").containsEntry("askedPost", "Conference chair");
        assertThat(words.forReader(world.escalation(IRO), "a-independent-reviewing-officer")).containsEntry("stream", "The independent reviewing officer's stream");
    }

    @Test
    void a_restricted_childs_chair_is_asked_only_through_the_named_readers() {
        world.beginsAt("2026-10-30T09:00:00Z");
        world.restrictTo(Set.of("a-independent-reviewing-officer"));
        world.rings("cp-plan-15m-alert", world.runs("cp-plan-15m-alert", "2025-09-01T09:00:00Z"));
        assertThat(world.asked().get(CHAIR)).startsWith("restricted-ch-");
        assertThat(world.asked()).containsEntry(IRO, "independent-reviewing-officer");
    }

    @Test
    void a_first_conference_not_held_by_day_10_is_the_service_managers_by_day_13_the_heads_and_late_the_directors_every_week() {
        world.beginsAt("2026-11-02T09:00:00Z");
        UUID enquiry = world.isLateSoon("icpc-15wd", "2026-11-02T09:00:00Z");
        assertThat(world.clockOf("icpc-15wd", enquiry).warnAt()).isEqualTo("2026-11-16T09:00:00Z");
        assertThat(world.asked()).containsOnly(entry(MANAGEMENT, "service-manager"), entry(CHAIR, CHAIR_GROUP));
        world.answersIn(MANAGEMENT, "a-service-manager", answer("2026-11-23"));
        world.answersIn(CHAIR, "a-conference-chair", answer("2026-11-23"));
        world.passesTo("2026-11-18T09:00:00Z");
        assertThat(world.asked()).as("three working days before").containsOnly(entry(CHAIR, CHAIR_GROUP));
        world.answersIn(CHAIR, "a-conference-chair", answer("2026-11-23"));
        world.passesTo("2026-11-19T09:00:00Z");
        assertThat(world.asked()).containsEntry(MANAGEMENT, "head-of-service");
        world.passesTo("2026-11-24T00:00:00Z");
        assertThat(world.asked()).as("late").containsOnly(entry(MANAGEMENT, "director"), entry(CHAIR, "service-manager"));
        world.passesTo("2026-12-03T00:00:00Z");
        assertThat(escalations.steps(world.escalation(MANAGEMENT).id()).stream().filter(step -> step.kind() == EscalationStep.Kind.ASKED && step.post() == Post.DIRECTOR))
                .as("asked again a week after an answer was due").hasSize(2);
    }

    @Test
    void a_protection_visit_is_the_team_managers_the_first_day_it_is_late_and_after_five_the_service_managers_and_the_chairs() {
        world.beginsAt("2026-11-02T09:00:00Z");
        UUID visit = world.isLateSoon("cp-visit-20", "2026-11-02T09:00:00Z");
        assertThat(world.asked()).as("before it is due the worker has the task").isEmpty();
        world.passesTo("2026-12-01T00:00:00Z");
        assertThat(world.asked()).containsOnly(entry(MANAGEMENT, "east-team-manager"));
        world.answersIn(MANAGEMENT, "a-team-manager", answer("2026-12-20"));
        world.passesTo("2026-12-08T00:00:00Z");
        assertThat(world.asked()).containsOnly(entry(MANAGEMENT, "service-manager"), entry(CHAIR, CHAIR_GROUP));
        world.isDone("cp-visit-20", visit);
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void a_late_core_group_is_the_team_managers_and_a_day_on_the_chair_of_the_conference_knows() {
        world.beginsAt("2026-11-02T09:00:00Z");
        world.isLateSoon("core-group-10wd", "2026-11-02T09:00:00Z");
        assertThat(world.asked()).as("day 7").containsOnly(entry(MANAGEMENT, "east-team-manager"));
        world.passesTo("2026-11-18T00:00:00Z");
        assertThat(world.asked()).containsEntry(CHAIR, CHAIR_GROUP);
    }

    @Test
    void a_strategy_discussion_not_held_reaches_the_service_manager_the_same_saturday_and_the_head_of_service_the_same_night() {
        world.beginsAt("2026-11-21T10:00:00Z");
        world.isLateSoon("strategy-discussion", "2026-11-21T10:00:00Z");
        assertThat(world.escalation().askedAt()).isEqualTo("2026-11-21T13:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("east-team-manager");
        assertThat(world.escalation().answerBy()).as("hours run on a Saturday").isEqualTo("2026-11-21T15:00:00Z");
        world.passesTo("2026-11-21T15:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
        world.answers("a-service-manager", "help", "2026-11-22");
        world.passesTo("2026-11-21T19:48:00Z");
        assertThat(world.openTasks()).as("at the second warning the service manager is asked again").hasSize(1);
        world.answers("a-service-manager", "help", "2026-11-22");
        world.passesTo("2026-11-22T00:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("service-manager");
        world.passesTo("2026-11-22T01:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("head-of-service");
        world.passesTo("2026-11-22T03:00:00Z");
        assertThat(world.askedGroup()).isEqualTo("director");
    }

    @Test
    void police_protection_near_its_end_asks_head_of_service_and_legal_adviser_and_the_director_when_it_is_over() {
        world.beginsAt("2026-11-20T18:00:00Z");
        UUID power = world.isLateSoon("police-protection-72h", "2026-11-20T18:00:00Z");
        assertThat(world.asked()).as("a day on").containsOnly(entry(MANAGEMENT, "east-team-manager"));
        world.answersIn(MANAGEMENT, "a-team-manager", answer("2026-11-23"));
        world.passesTo("2026-11-22T18:00:00Z");
        assertThat(world.asked()).as("two days on").containsOnly(entry(MANAGEMENT, "service-manager"));
        world.answersIn(MANAGEMENT, "a-service-manager", answer("2026-11-23"));
        world.passesTo("2026-11-23T06:00:00Z");
        assertThat(world.asked()).as("twelve hours before its end").containsOnly(entry(MANAGEMENT, "head-of-service"), entry(LEGAL, "legal-adviser"));
        world.passesTo("2026-11-23T19:00:00Z");
        assertThat(world.asked()).containsEntry(MANAGEMENT, "director");
        world.isDone("police-protection-72h", power);
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void an_emergency_order_shorter_than_its_warnings_asks_at_once() {
        world.beginsAt("2026-11-20T18:00:00Z");
        world.rings("epo-8d", world.runs("epo-8d", Trigger.order(Instant.parse("2026-11-22T00:00:00Z"), Instant.parse("2026-11-20T18:00:00Z"))));
        assertThat(world.asked()).containsOnly(entry(MANAGEMENT, "east-team-manager"));
        assertThat(world.escalation().answerBy()).as("a Friday night counts").isEqualTo("2026-11-20T20:00:00Z");
    }

    private UUID aPlanOfFourteenMonths() {
        world.beginsAt("2026-10-30T09:00:00Z");
        return world.isLateSoon("cp-plan-15m-alert", "2025-09-01T09:00:00Z");
    }

    private static Map<String, String> answer(String lookAgainOn) {
        return Map.of("whatWasLate", "The room was not free", "meansForChild", "Seen well by the school nurse today", "decision", "newDate", "lookAgainOn", lookAgainOn);
    }
}
