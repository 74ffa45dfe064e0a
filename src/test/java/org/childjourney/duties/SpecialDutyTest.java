package org.childjourney.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.care.CareEpisodes;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.frontdoor.ContactScreened;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.journey.ActOnChild;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
class SpecialDutyTest {

    /** Monday 7 September 2026 at 10:00 in London. */
    private static final Instant HEARD = Instant.parse("2026-09-07T09:00:00Z");
    private static final Map<SpecialDuty, String> TASKS = Map.of(SpecialDuty.BRUISING, "haveTheInjurySeen", SpecialDuty.HOMELESS, "lookTogetherWithHousing",
            SpecialDuty.HOSPITAL, "seeToTheChildAway", SpecialDuty.CARER, "decideOnTheCarersNeeds", SpecialDuty.TEMPORARY_MOVE, "tellTheOtherCouncil",
            SpecialDuty.TRANSFER, "followTheTransfer");

    @Autowired SpecialDuties duties;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired Journeys journeys;
    @Autowired Clocks clocks;
    @Autowired OpenTasks tasks;
    @Autowired FormDoor door;
    @Autowired DueWork dueWork;
    @Autowired MovableClock time;
    @Autowired TransactionTemplate transaction;
    @Autowired ObjectMapper json;
    @Autowired JdbcClient database;
    @Autowired Watchdog watchdog;
    @Autowired CareEpisodes care;
    @Autowired SingleAssessments assessments;
    @Autowired StrategyDiscussions discussions;
    @Autowired Contacts contacts;
    @Autowired ActsOnChildren acts;
    @Autowired ApplicationEventPublisher events;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void begins() {
        time.beginAt(HEARD);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"BRUISING, bruising-nonmobile, 2026-09-07T23:00:00Z", "HOMELESS, looked-after-17-homeless, 2026-09-08T23:00:00Z",
            "HOSPITAL, s85-86-hospital-3m, 2026-12-08T00:00:00Z", "CARER, carer-needs-considered-10wd, 2026-09-21T23:00:00Z",
            "TEMPORARY_MOVE, cp-temporary-move, 2026-09-08T23:00:00Z", "TRANSFER, uasc-nts-10wd, 2026-09-21T23:00:00Z"})
    void each_duty_has_a_task_of_its_own_that_is_due_when_its_rule_says_and_is_met_by_the_step(SpecialDuty duty, String rule, String dueAt) {
        assertThat(duty.rule()).isEqualTo(rule);
        var id = begun(aChild("2010-02-01"), duty);
        var task = tasks.of("special-duty", "specialDutyId", id).get(0);
        assertThat(task.key()).isEqualTo("userTask_" + TASKS.get(duty));
        assertThat(task.dueAt()).isEqualTo(dueAt);
        assertThat(task.groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker");
        assertThat(differences(id)).isEmpty();
        refused(id, with(step(duty), "doneAt", "2026-09-07T12:00+01:00"), "not in the future");
        refused(id, with(step(duty), "doneAt", "2026-09-06T12:00+01:00"), "after it began");
        answers(id, step(duty));
        assertThat(state(duty, id)).isEqualTo("met");
        assertThat(duties.find(id).orElseThrow().result()).isEqualTo(DutyResult.DONE);
        assertThat(reached(id)).contains("endEvent_stepTaken", "endEvent_done");
        assertThat(differences(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SpecialDuty.class)
    void a_step_that_is_not_taken_is_warned_of_and_late_and_can_still_be_taken(SpecialDuty duty) {
        var id = begun(aChild("2010-02-01"), duty);
        passesTo("2026-12-20T12:00:00Z");
        assertThat(state(duty, id)).isEqualTo("missed");
        assertThat(clock(duty, id).warnedAt()).isNotNull();
        assertThat(reached(id)).contains("event_stepNearlyDue", "endEvent_escalated");
        answers(id, with(step(duty), "doneAt", "2026-12-20T11:00Z"));
        assertThat(state(duty, id)).isEqualTo("met-late");
    }

    @ParameterizedTest
    @EnumSource(SpecialDuty.class)
    void a_duty_that_is_not_owed_or_ends_with_the_child_is_cancelled_with_the_reason(SpecialDuty duty) {
        var notOwed = begun(aChild("2010-02-01"), duty);
        answers(notOwed, new HashMap<>(Map.of("owed", "no", "whyNotOwed", "It was told of another child.")));
        assertThat(state(duty, notOwed)).isEqualTo("cancelled");
        assertThat(reached(notOwed)).contains("endEvent_notOwed");
        var mourned = aChild("2010-02-01");
        var dead = begun(mourned, duty);
        inOneTransaction(() -> children.died(mourned, LocalDate.of(2026, 9, 6), "team-manager"));
        assertThat(state(duty, dead)).isEqualTo("cancelled");
        assertThat(duties.find(dead).orElseThrow().result()).isEqualTo(DutyResult.OTHER);
        assertThat(reached(dead)).contains("event_dutyEnded", "endEvent_endedOutside");
        assertThat(differences(dead)).isEmpty();
    }

    @Test
    void a_homeless_young_person_is_assessed_and_where_they_want_it_comes_into_care_by_agreement() {
        var wants = aChild("2010-02-01");
        answers(begun(wants, SpecialDuty.HOMELESS), step(SpecialDuty.HOMELESS));
        inOneTransaction(() -> {
            assertThat(assessments.of(wants)).hasSize(1);
            assertThat(care.openOf(wants)).isPresent();
        });
        var refuses = aChild("2010-02-01");
        answers(begun(refuses, SpecialDuty.HOMELESS), with(step(SpecialDuty.HOMELESS), "careWanted", "no", "whyNotWanted", "I can stay with my aunt, honestly."));
        inOneTransaction(() -> {
            assertThat(assessments.of(refuses)).hasSize(1);
            assertThat(care.openOf(refuses)).isEmpty();
        });
    }

    @Test
    void an_injury_that_does_not_fit_what_is_told_begins_a_strategy_discussion_and_the_duty_follows_a_joined_record() {
        var child = aChild("2026-03-01");
        var known = aChild("2026-03-01");
        var id = begun(child, SpecialDuty.BRUISING);
        assertThat(begun(child, SpecialDuty.BRUISING)).as("one is enough").isEqualTo(id);
        inOneTransaction(() -> events.publishEvent(new Joined(known, child)));
        assertThat(duties.openOf(known)).singleElement().satisfies(open -> assertThat(open.id()).isEqualTo(id));
        var harmed = aChild("2026-03-01");
        answers(begun(harmed, SpecialDuty.BRUISING), with(step(SpecialDuty.BRUISING), "harmSuspected", "yes", "harmBecause", "The doctor says it was a hand."));
        inOneTransaction(() -> assertThat(discussions.openOf(harmed)).isPresent());
        assertThatThrownBy(() -> begin(child, SpecialDuty.HOSPITAL, HEARD.plusSeconds(60))).isInstanceOf(Refused.class).hasMessageContaining("lies in the future");
    }

    @Test
    void a_sign_ticked_at_screening_begins_the_duty_for_each_child_whose_age_it_fits() {
        var baby = aChild("2026-03-01");
        var grown = aChild("2010-02-01");
        screened(baby);
        screened(grown);
        assertThat(duties.openOf(baby)).extracting(SpecialDutyFacts::duty).containsExactlyInAnyOrder(SpecialDuty.BRUISING, SpecialDuty.HOSPITAL, SpecialDuty.CARER);
        assertThat(duties.openOf(grown)).extracting(SpecialDutyFacts::duty).containsExactlyInAnyOrder(SpecialDuty.HOMELESS, SpecialDuty.HOSPITAL, SpecialDuty.CARER);
    }

    @Test
    void at_any_stage_somebody_may_say_on_the_childs_page_that_a_step_is_owed_and_only_what_can_be_owed_is_offered() {
        var grown = aChild("2010-02-01");
        assertThat(acts.offered("social-worker", grown)).extracting(ActOnChild::key).contains("duty-homeless", "duty-hospital", "duty-carer")
                .doesNotContain("duty-bruising", "duty-temporary-move", "duty-transfer");
        acts.act("duty-homeless", grown, new Said(HEARD, Map.of("because", "He rang: he slept in the park.")), "social-worker");
        assertThat(duties.openOf(grown)).singleElement().satisfies(open -> assertThat(open.duty()).isEqualTo(SpecialDuty.HOMELESS));
        assertThat(acts.offered("social-worker", grown)).extracting(ActOnChild::key).doesNotContain("duty-homeless");
        assertThat(acts.offered("social-worker", aChild("2026-03-01"))).extracting(ActOnChild::key).contains("duty-bruising").doesNotContain("duty-homeless");
    }

    private void screened(ChildId child) {
        inOneTransaction(() -> {
            var told = new NewContact(HEARD, "form", "2A", null, "A made-up worry", List.of("physical-harm.bruise-non-mobile", "housing.homeless-16-17",
                    "health.hospital-three-months", "caring.young-carer"), new NewContact.Consent(true, null), List.of(), List.of());
            var contact = contacts.tellAbout(child, told, "contact-officer", UUID.randomUUID().toString());
            events.publishEvent(new ContactScreened(child, HEARD, "contact-officer", contact, "Seen by a made-up nurse.", null));
        });
    }

    // ---- what people do ----

    private ChildId aChild(String born) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", LocalDate.parse(born), "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    private UUID begun(ChildId child, SpecialDuty duty) {
        return begin(child, duty, HEARD);
    }

    private UUID begin(ChildId child, SpecialDuty duty, Instant since) {
        return transaction.execute(status -> duties.begin(new NewSpecialDuty(child, journeys.open(child, HEARD.minusSeconds(86_400), "A made-up contact"), duty, since,
                "A made-up neighbour says so.", "Test:" + UUID.randomUUID()), "social-worker"));
    }

    private void answers(UUID id, Map<String, Object> answers) {
        door.submit(tasks.of("special-duty", "specialDutyId", id).get(0), "social-worker", json.convertValue(answers, ObjectNode.class));
    }

    private void refused(UUID id, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> answers(id, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(duties.find(id).orElseThrow().isOpen()).isTrue();
    }

    private void passesTo(String instant) {
        assertThat(dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed)).isEmpty();
    }

    private void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private ClockEntry clock(SpecialDuty duty, UUID id) {
        return clocks.latest(duty.rule(), id).orElseThrow();
    }

    private String state(SpecialDuty duty, UUID id) {
        return clock(duty, id).state(time.instant()).text();
    }

    private List<String> reached(UUID id) {
        return database.sql("select distinct a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'specialDutyId' where v.text_ = ?")
                .param(id.toString()).query(String.class).list();
    }

    private List<String> differences(UUID id) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(id.toString())).map(finding -> finding.kind() + " " + finding.detail()).toList();
    }

    private static Map<String, Object> step(SpecialDuty duty) {
        var answers = new HashMap<String, Object>(Map.of("owed", "yes", "doneAt", "2026-09-07T10:00+01:00", "seenAlone", "yes", "childSaid", "I want to stay near school.",
                "changedBecause", "The school is asked first.", "whatNext", "Sol rings on Friday."));
        answers.putAll(switch (duty) {
            case BRUISING -> Map.of("injury", "A bruise on the left cheek, two centimetres.", "explanation", "Both say he rolled on a toy.", "doctorSays", "It fits; seen again on Friday.",
                    "managerTold", "Tara, at ten", "safeTonight", "At home; his grandmother stays.", "harmSuspected", "no");
            case HOMELESS -> Map.of("housingWorker", "Hal Example", "sleepsTonight", "In supported lodgings from six.", "backHome", "Asked; his father says no.", "careOffered", "yes",
                    "careWanted", "yes", "advocate", "Ada Advocate, from today", "harmSuspected", "no");
            case HOSPITAL -> Map.of("whereAway", "In the made-up hospital until December.", "familyTouch", "Mother daily, fares are paid.", "steps", "A play worker and his teacher come.", "harmSuspected", "no");
            case CARER -> Map.of("whoCares", "youngCarer", "whatTheyDo", "Cooks and lifts his mother, daily.", "assessmentMade", "yes", "assessmentBecause", "He wants help at weekends.");
            case TEMPORARY_MOVE -> Map.of("otherCouncil", "Made-up county, duty desk", "whereAway", "At his aunt’s until October.", "visitsAgreed", "They visit weekly from tomorrow.",
                    "familyTold", "All know and agree to it.", "harmSuspected", "no");
            case TRANSFER -> Map.of("transferred", "transferred", "otherCouncil", "Made-up county, Nia", "transferBecause", "His cousin lives there.", "interpreter", "Tigrinya, by telephone");
        });
        return answers;
    }

    private static Map<String, Object> with(Map<String, Object> answers, String... more) {
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return answers;
    }
}
