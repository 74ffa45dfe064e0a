package org.childjourney.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.children.Newborn;
import org.childjourney.chronology.Chronology;
import org.childjourney.chronology.ChronologyEntry;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.Escalations;
import org.childjourney.escalation.LatenessQuestions;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.frontdoor.AgencyChecks;
import org.childjourney.frontdoor.ChildInContact;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Birth, death and the eighteenth birthday while a child's journey is open. */
@ChildJourneyTest
class LifeEventsTest {

    private static final String BEGIN = "2026-11-20T16:55:00Z";

    @Autowired People people;
    @Autowired Children children;
    @Autowired BirthsAndDeaths births;
    @Autowired Contacts contacts;
    @Autowired AgencyChecks agencyChecks;
    @Autowired SingleAssessments assessments;
    @Autowired Journeys journeys;
    @Autowired StagesByHand byHand;
    @Autowired Allocation allocation;
    @Autowired Clocks clocks;
    @Autowired Escalations escalations;
    @Autowired LatenessQuestions questions;
    @Autowired Chronology chronology;
    @Autowired Processes processes;
    @Autowired OpenTasks tasks;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    @BeforeEach
    void it_is_friday_evening() {
        people.itIs(BEGIN);
    }

    @Test
    void a_childs_death_ends_every_open_stage_clock_task_and_escalation_with_the_reason_and_closes_the_journey() {
        ChildId child = held(NewChild.born("Ada", "Deathtest", LocalDate.of(2019, 5, 4), "F"));
        var assessment = assessed(child);
        JourneyReference journey = journeys.openOf(child).orElseThrow();
        transaction.executeWithoutResult(status -> byHand.ask(child, journey, NextStage.legalGateway, Instant.parse(BEGIN), "A test.", "team-manager"));
        people.timePassesTo("2026-12-08T10:00:00Z");
        assertThat(escalations.of(child)).as("something is late before the death").anyMatch(Escalation::isOpen);
        assertThat(tasks.of(journey)).isNotEmpty();

        births.died(child, LocalDate.of(2026, 12, 7), "team-manager");

        assertThat(clocks.of(child)).noneMatch(ClockEntry::isOpen).filteredOn(entry -> "CANCELLED".equals(entry.state(Instant.parse("2026-12-08T10:00:00Z")).name()))
                .isNotEmpty().allSatisfy(entry -> assertThat(entry.reason()).isEqualTo("The child died."));
        assertThat(escalations.of(child)).noneMatch(Escalation::isOpen);
        assertThat(processesAbout(child)).isZero();
        assertThat(tasks.of(journey)).isEmpty();
        assertThat(journeys.openOf(child)).isEmpty();
        assertThat(journeys.stagesOf(journey)).isNotEmpty().allSatisfy(stage -> assertThat(stage.outcome().orElseThrow()).contains("The child died."));
        assertThat(assessments.find(assessment).orElseThrow().endedAt()).isEqualTo("2026-12-08T10:00:00Z");
        assertThat(told(child)).anyMatch(what -> what.equals("Died on 7 December 2026."))
                .anyMatch(what -> what.contains("Assessment ended before it was authorised: The child died."))
                .anyMatch(what -> what.contains("Journey " + journey + " closed: The child died."));
        assertThat(timersAbout(child)).as("no timer is left to fire").isZero();
    }

    @Test
    void a_death_is_recorded_once_and_only_by_a_manager_who_may_read_the_record() {
        ChildId child = held(NewChild.born("Bea", "Deathtest", LocalDate.of(2019, 5, 4), "F"));
        assertThatThrownBy(() -> births.died(child, LocalDate.of(2026, 11, 20), "social-worker")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> births.died(child, LocalDate.of(2026, 11, 20), "team-manager-west")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> births.died(child, LocalDate.of(2026, 11, 21), "team-manager")).isInstanceOf(Refused.class).hasMessageContaining("future");
        births.died(child, LocalDate.of(2026, 11, 20), "team-manager");
        assertThatThrownBy(() -> births.died(child, LocalDate.of(2026, 11, 19), "team-manager")).isInstanceOf(NotAllowed.class);
        assertThat(told(child)).filteredOn(what -> what.startsWith("Died on")).hasSize(1);
    }

    @Test
    void what_is_owed_once_for_brothers_and_sisters_goes_on_with_those_who_live() {
        var parts = contact("telephone", "2A", "Cara", "Cleo");
        ChildInContact died = parts.get(0);
        ChildInContact lives = parts.get(1);
        people.answer("contact-officer", "contact", "contactId", died.id(), "userTask_screenTheContact", Map.of(
                "inDangerNow", "no", "whereNow", "At home", "whatHappened", "Made up: hungry again.", "parentsTold", "no", "consent", "yes", "brothersAndSisters", "yes",
                "childrenInContact", List.of(Map.of("knownAs", "new"), Map.of("knownAs", "new")), "agencies", List.of(Map.of("agency", "Health", "urgency", "oneDay"))));

        births.died(died.child(), LocalDate.of(2026, 11, 20), "service-manager");

        assertThat(journeys.openOf(died.child())).isEmpty();
        assertThat(contacts.find(died.id()).endedWhy()).contains("The child died.");
        assertThat(told(died.child())).anyMatch(what -> what.contains("Contact ended before it was decided"));
        assertThat(clocks.of(lives.child())).filteredOn(ClockEntry::isOpen).extracting(ClockEntry::rule)
                .contains("professional-confirm-referral", "contact-decision-24h", "referral-decision-1wd");
        assertThat(people.tasksOf("written-confirmation", "contactId", lives.id())).isNotEmpty();
        var asked = transaction.execute(status -> agencyChecks.of(contacts.find(lives.id())));
        assertThat(asked).singleElement().satisfies(check -> {
            assertThat(check.child()).isEqualTo(lives.child());
            assertThat(check.isOpen()).isTrue();
            assertThat(clocks.isRunning(check.urgency().rule(), check.id())).isTrue();
            assertThat(people.tasksOf("agency-check", "agencyCheckId", check.id())).isNotEmpty();
        });
        people.answer("team-manager", "contact", "contactId", lives.id(), "userTask_decideOnTheContact", Map.of(
                "level", "3", "outcome", "assessment", "worriedAbout", "Made up: left alone", "workingWell", "School", "team", "east",
                "needsToHappen", "An assessment", "differentBecause", "Made up for a test", "forTheReferrer", "We go on."));
        assertThat(assessments.of(lives.child())).hasSize(1);
        assertThat(assessments.of(died.child())).isEmpty();
    }

    @Test
    void the_assessment_of_an_unborn_child_goes_on_after_the_birth_and_what_counted_from_the_expected_date_counts_from_the_birth() {
        ChildId child = held(NewChild.unborn("Birthtest", LocalDate.of(2026, 12, 20)));
        var assessment = assessed(child);
        UUID visit = start(child, "hcp-new-birth", Trigger.on(LocalDate.of(2026, 12, 20)));
        UUID plan = start(child, "prebirth-birth-plan", Trigger.event(LocalDate.of(2026, 12, 20)));
        UUID late = start(child, "prebirth-birth-plan", Trigger.event(LocalDate.of(2026, 12, 1)));
        var duty = clocks.latest("assessment-45wd", assessment).orElseThrow().dueAt();
        people.timePassesTo("2026-11-22T09:00:00Z");

        births.born(child, new Newborn(LocalDate.of(2026, 11, 21), "F", "Dora", null), "social-worker");

        assertThat(children.facts(child).dateOfBirth()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(assessments.find(assessment).orElseThrow().endedAt()).isNull();
        assertThat(people.tasksOf("single-assessment", "assessmentId", assessment)).isNotEmpty();
        assertThat(clocks.latest("assessment-45wd", assessment).orElseThrow().dueAt()).as("counts from the referral").isEqualTo(duty);
        assertThat(clocks.latest("hcp-new-birth", visit).orElseThrow()).satisfies(entry -> {
            assertThat(entry.trigger()).isEqualTo(Trigger.on(LocalDate.of(2026, 11, 21)));
            assertThat(entry.dueAt()).isEqualTo("2026-12-06T00:00:00Z");
        });
        assertThat(clocks.latest("prebirth-birth-plan", plan).orElseThrow()).as("cannot be done before the birth any more").satisfies(entry -> {
            assertThat(entry.isOpen()).isFalse();
            assertThat(entry.reason()).contains("born before this was due");
        });
        assertThat(clocks.latest("prebirth-birth-plan", late).orElseThrow().isOpen()).as("was late before: stays late").isTrue();
        assertThat(told(child)).anyMatch(what -> what.contains("Born on 21 November 2026, expected on 20 December 2026."));
        assertThat(clocks.traces(clocks.latest("hcp-new-birth", visit).orElseThrow().id())).anyMatch(trace -> trace.what().name().equals("REANCHORED"));
        assertThat(isAwaited(child)).as("an eighteenth birthday lies ahead now").isOne();
    }

    @Test
    void a_birth_cannot_lie_ahead_or_long_before_the_expected_date_and_is_recorded_once() {
        ChildId child = held(NewChild.unborn("Birthtest", LocalDate.of(2026, 12, 20)));
        assertThatThrownBy(() -> births.born(child, new Newborn(LocalDate.of(2026, 11, 21), "F", null, null), "social-worker"))
                .isInstanceOf(Refused.class).hasMessageContaining("future");
        assertThatThrownBy(() -> births.born(child, new Newborn(LocalDate.of(2025, 11, 20), "F", null, null), "social-worker"))
                .isInstanceOf(Refused.class).hasMessageContaining("Check the date");
        assertThatThrownBy(() -> births.born(child, new Newborn(LocalDate.of(2026, 11, 20), "F", null, null), "social-worker-west")).isInstanceOf(NotAllowed.class);
        births.born(child, new Newborn(LocalDate.of(2026, 11, 20), "M", null, "Othername"), "social-worker");
        assertThatThrownBy(() -> births.born(child, new Newborn(LocalDate.of(2026, 11, 20), "M", null, null), "social-worker")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void on_the_eighteenth_birthday_an_assessment_ends_and_the_manager_is_asked_what_follows() {
        ChildId child = held(NewChild.born("Edna", "Agetest", LocalDate.of(2008, 12, 1), "F"));
        var assessment = assessed(child);
        JourneyReference journey = journeys.openOf(child).orElseThrow();
        assertThat(isAwaited(child)).isOne();

        people.timePassesTo("2026-11-30T23:59:00Z");
        assertThat(assessments.find(assessment).orElseThrow().endedAt()).isNull();
        people.timePassesTo("2026-12-01T00:00:00Z");

        assertThat(assessments.find(assessment).orElseThrow().endedAt()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(clocks.about(assessment)).noneMatch(ClockEntry::isOpen);
        assertThat(told(child)).anyMatch(what -> what.contains("Turned eighteen")).anyMatch(what -> what.contains("Open until then: Single assessment"));
        assertThat(people.tasksOf(journey)).contains("userTask_arrangeWhatFollows");
        assertThat(journeys.openOf(child)).as("somebody still has the case in hand").contains(journey);
        assertThat(isAwaited(child)).isZero();
    }

    @Test
    void a_corrected_date_of_birth_moves_the_birthday_and_a_closed_journey_waits_for_none() {
        ChildId child = held(NewChild.born("Flora", "Agetest", LocalDate.of(2008, 12, 1), "F"));
        assessed(child);
        children.update(child, details -> NewChild.born("Flora", "Agetest", LocalDate.of(2009, 1, 15), "F"), "social-worker");
        assertThat(database.sql("select j.duedate_ from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ where v.name_ = 'childId' and v.text_ = ?"
                + " and j.process_def_key_ = 'coming-of-age'").param(child.toString()).query(Instant.class).single()).isEqualTo("2027-01-15T00:00:00Z");

        ChildId grown = held(NewChild.born("Grace", "Agetest", LocalDate.of(2008, 11, 19), "F"));
        assessed(grown);
        assertThat(isAwaited(grown)).as("eighteen already").isZero();
        births.died(child, LocalDate.of(2026, 11, 20), "team-manager");
        assertThat(isAwaited(child)).isZero();
    }

    private ChildId held(NewChild details) {
        return transaction.execute(status -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, Instant.parse(BEGIN), "team-manager");
            return child;
        });
    }

    private UUID assessed(ChildId child) {
        Instant at = Instant.parse(BEGIN);
        return transaction.execute(status -> {
            var journey = journeys.open(child, at, "A made-up contact");
            var opened = assessments.open(new NewAssessment(child, journey, at, at, "Left alone (made up).", StartedBecause.FRONT_DOOR_DECISION, "ContactDecided:" + UUID.randomUUID()), "team-manager");
            journeys.began(journey, "single-assessment", opened, "Single assessment", at, "A test");
            return opened;
        });
    }

    private UUID start(ChildId child, String rule, Trigger trigger) {
        UUID record = UUID.randomUUID();
        clocks.start(new ClockStart(rule, record, child, journeys.openOf(child).orElseThrow(), trigger, "Made up", null, "social-worker"));
        return record;
    }

    private List<ChildInContact> contact(String channel, String source, String... names) {
        var told = new NewContact(Instant.parse(BEGIN), channel, source, new NewContact.Referrer("Pat Made-Up", "Fictional Primary", "Head", "0"), "Made up: hungry again",
                List.of(), new NewContact.Consent(true, null), java.util.Arrays.stream(names).map(name -> new NewContact.ContactedChild(name, "Deathtest-" + UUID.randomUUID(),
                        LocalDate.of(2019, 5, 4), null, "F", "WBRI", null, null, null, null, "Fictional Primary", null)).toList(), List.of());
        return contacts.receive(told, "contact-officer", null).children().stream()
                .map(each -> contacts.of(children.byReference(each.childRef()).orElseThrow()).get(0)).toList();
    }

    private List<String> told(ChildId child) {
        return chronology.of(child).stream().map(ChronologyEntry::what).toList();
    }

    private long processesAbout(ChildId child) {
        return database.sql("select count(*) from act_ru_variable where name_ = 'childId' and text_ = ?").param(child.toString()).query(Long.class).single();
    }

    private long timersAbout(ChildId child) {
        return database.sql("select count(*) from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ where v.name_ = 'childId' and v.text_ = ?")
                .param(child.toString()).query(Long.class).single();
    }

    private long isAwaited(ChildId child) {
        return database.sql("select count(*) from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ where v.name_ = 'childId' and v.text_ = ?"
                + " and j.process_def_key_ = 'coming-of-age'").param(child.toString()).query(Long.class).single();
    }
}
