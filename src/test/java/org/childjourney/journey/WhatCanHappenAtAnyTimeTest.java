package org.childjourney.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
import org.childjourney.childprotection.ConferenceDecision;
import org.childjourney.childprotection.ConferenceHeld;
import org.childjourney.childprotection.ConferenceKind;
import org.childjourney.childprotection.ConferenceQuoracy;
import org.childjourney.childprotection.OutlinePlan;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.Children;
import org.childjourney.children.Home;
import org.childjourney.children.NewChild;
import org.childjourney.children.Newborn;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.CorrectionAsked;
import org.childjourney.clocks.Corrections;
import org.childjourney.clocks.Watchdog;
import org.childjourney.earlyhelp.EarlyHelpStory;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What can happen to a child at any time, and to those who work with the child: which clocks it starts, stops and moves, and that it
 * touches no other. Each happens to a child who is assessed and on a protection plan while the lawyers look at the case.
 */
@ChildJourneyTest
class WhatCanHappenAtAnyTimeTest {

    private static final String BEGIN = "2026-11-20T10:00:00Z";
    private static final Set<String> ASSESSED = Set.of("assessment-45wd", "assessment-allocation", "assessment-checkpoint-10", "assessment-checkpoint-30", "child-seen-s17-5wd");
    private static final Set<String> ON_A_PLAN = Set.of("child-turns-18-cp", "core-group-10wd", "cp-plan-15m-alert", "cp-plan-2y", "cp-visit-first", "rcpc-first-3m");
    private static final Set<String> BUSY = Stream.of(ASSESSED, ON_A_PLAN, Set.of("legal-gateway", "legal-tracker-2w")).flatMap(Set::stream).collect(Collectors.toSet());

    @Autowired People people;
    @Autowired Children children;
    @Autowired BirthsAndDeaths births;
    @Autowired Allocation allocation;
    @Autowired Directory directory;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired SingleAssessments assessments;
    @Autowired NeedPlansOnTheJourney needPlans;
    @Autowired ConferencesOnTheJourney conferences;
    @Autowired Contacts contacts;
    @Autowired OpenTasks tasks;
    @Autowired JdbcClient database;
    @Autowired ApplicationEventPublisher events;
    @Autowired Clocks clocks;
    @Autowired Corrections corrections;
    @Autowired Watchdog watchdog;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    private ChildId child;
    private UUID assessment;

    @BeforeEach
    void a_child_with_much_going_on() {
        people.itIs(BEGIN);
        child = held(NewChild.born("Busy", "Anytime", LocalDate.of(2016, 5, 4), "F"));
        assessment = assessed(child);
        onAPlan(child);
        acts.act("legal-gateway", child, said(Map.of("because", "Nothing has changed (made up).", "whom", "thisChild")), "team-manager");
        people.timePassesTo("2026-11-24T11:00:00Z");
        assertThat(openRules()).as("what runs for the child before anything happens").isEqualTo(BUSY);
    }

    @AfterEach
    void the_ledger_the_record_and_the_processes_agree() {
        assertThat(watchdog.look().differences()).as("differences: %s", database.sql("select * from watchdog_findings where gone_at is null").query().listOfRows()).isZero();
    }

    @Test
    void a_child_who_moves_within_the_area_keeps_every_clock() {
        var changes = when(() -> transaction.executeWithoutResult(status ->
                children.addressChanged(child, Home.at(List.of("2 Madeup Street"), "YO1 6GA"), LocalDate.of(2026, 11, 24), "social-worker")));
        assertThat(changes).isEqualTo(Changes.NONE);
        assertThat(openRules()).isEqualTo(BUSY);
    }

    @Test
    void a_missing_child_starts_the_clocks_of_the_missing_and_no_other_moves() {
        var changes = when(() -> acts.act("missing", child, said(Map.of("kind", "MISSING", "reportedBy", "Her carer", "lastSeenWhere", "At the bus stop")), "social-worker"));
        assertThat(changes).isEqualTo(new Changes(Set.of("missing-24h-notify-dcs"), Set.of(), Set.of()));
        assertThat(openRules()).containsAll(BUSY);
    }

    @Test
    void brothers_and_sisters_reported_missing_at_once_in_the_same_words_are_each_looked_for() {
        var first = child;
        child = held(NewChild.born("Busier", "Anytime", LocalDate.of(2014, 5, 4), "M"));
        var words = said(Map.of("kind", "MISSING", "reportedBy", "Their carer", "lastSeenWhere", "At the bus stop"));
        acts.act("missing", first, words, "social-worker");
        var changes = when(() -> acts.act("missing", child, words, "social-worker"));
        assertThat(changes.started()).containsExactly("missing-24h-notify-dcs");
    }

    @Test
    void a_death_stops_every_clock_and_starts_and_moves_none_of_the_child() {
        var changes = when(() -> births.died(child, LocalDate.of(2026, 11, 23), "team-manager"));
        assertThat(changes).isEqualTo(new Changes(Set.of(), BUSY, Set.of()));
        assertThat(openRules()).as("nothing is owed to a child who died").isEmpty();
    }

    @Test
    void what_is_owed_because_of_a_death_runs_in_a_file_of_its_own_and_on_no_clock_of_the_child() {
        births.died(child, LocalDate.of(2026, 11, 23), "team-manager");
        var changes = when(() -> acts.act("serious-incident", child, said(Map.of("what", "She was found at home (made up).")), "service-manager"));
        assertThat(changes).as("nothing shows among the child's").isEqualTo(Changes.NONE);
        var file = new ChildId(database.sql("select id from kept_apart_files where child = ?").param(child.value()).query(UUID.class).single());
        assertThat(clocks.of(file)).extracting(ClockEntry::rule).containsExactly("sin-5wd");
    }

    @Test
    void at_eighteen_what_ends_by_law_stops() {
        var older = held(NewChild.born("Olda", "Anytime", LocalDate.of(2008, 11, 26), "F"));
        onAPlan(older);
        child = older;
        assessed(older);
        assertThat(openRules()).isEqualTo(union(ASSESSED, ON_A_PLAN));
        var changes = when(() -> people.timePassesTo("2026-11-26T01:00:00Z"));
        assertThat(changes).as("a plan and an assessment end at eighteen, and nothing begins that has a clock").isEqualTo(new Changes(Set.of(), union(ASSESSED, ON_A_PLAN), Set.of()));
    }

    @Test
    void a_birth_moves_what_counted_from_the_expected_day_ends_what_was_only_for_before_it_and_leaves_the_rest() {
        var unborn = held(NewChild.unborn("Anytime", LocalDate.of(2027, 1, 18)));
        child = unborn;
        acts.act("early-help", unborn, said(Map.of("because", "A young mother alone (made up).")), "team-manager");
        assessed(unborn);
        var journey = journey(unborn);
        transaction.executeWithoutResult(status -> clocks.start(new ClockStart("hcp-6-8-week", UUID.randomUUID(), unborn, journey, Trigger.on(LocalDate.of(2027, 1, 18)), "Made up", null, "social-worker")));
        var before = openRules();
        assertThat(before).contains("hcp-antenatal", "hcp-6-8-week", "assessment-45wd");
        var changes = when(() -> births.born(unborn, new Newborn(LocalDate.of(2026, 11, 23), "M", "Bo", "Anytime"), "team-manager"));
        assertThat(changes.moved()).as("it counted from the expected day").containsExactly("hcp-6-8-week");
        assertThat(changes.stopped()).as("what can only be done before birth").isEqualTo(before.stream().filter(rule -> Set.of("hcp-antenatal", "prebirth-assessment-start").contains(rule)).collect(Collectors.toSet()))
                .contains("hcp-antenatal");
        assertThat(changes.started()).as("the next of the five reviews").containsExactly("hcp-new-birth");
        assertThat(openRules()).as("the assessment counts from the referral and goes on").contains("assessment-45wd", "assessment-checkpoint-10", "child-seen-s17-5wd");
    }

    @Test
    void an_agreement_withdrawn_moves_no_clock_and_asks_whether_harm_may_come_of_it() {
        var helped = held(NewChild.born("Helpa", "Anytime", LocalDate.of(2018, 5, 4), "F"));
        child = helped;
        acts.act("early-help", helped, said(Map.of("because", "A school sees a tired child (made up).")), "team-manager");
        people.answer("early-help-practitioner", tasks.of(journeys.openOf(helped).orElseThrow()).stream().filter(task -> task.key().equals("userTask_askForAgreement")).findFirst().orElseThrow(),
                EarlyHelpStory.agreement("2026-11-24T11:00+00:00"));
        var agreement = acts.find("withdraw-agreement", "team-manager", helped).orElseThrow().questions(helped, "team-manager").get(0).choices().get(0).value();
        assertThat(openRules()).containsExactly("eh-assessment-complete");
        var changes = when(() -> acts.act("withdraw-agreement", helped, said(Map.of("agreement", agreement, "withdrawnBy", "The mother", "why", "She has had enough (made up).")), "team-manager"));
        assertThat(changes).as("what was owed to the family stays owed until a manager decides").isEqualTo(Changes.NONE);
        assertThat(openRules()).containsExactly("eh-assessment-complete");
        assertThat(people.tasksOf(journeys.openOf(helped).orElseThrow())).as("instead of help, the question of harm").containsExactly("userTask_considerHarm");
    }

    @Test
    void a_new_contact_about_an_open_case_starts_its_own_clocks_and_moves_no_other() {
        var changes = when(() -> {
            var received = contacts.receive(new NewContact(clock.instant(), "telephone", "2A", new NewContact.Referrer("Tea Madeup", "Fictional Primary", "Head", "0"), "Came without shoes (made up).",
                    List.of(), new NewContact.Consent(true, null), List.of(new NewContact.ContactedChild("Busy", "Anytime", LocalDate.of(2016, 5, 4), null, "F", "WBRI", null, null, null, null, null, null)),
                    List.of(new NewContact.HouseholdMember("Ma Anytime", "mother", true))), "contact-officer", "anytime " + child);
            people.answer("contact-officer", "contact", "contactId", contacts.of(children.byReference(received.children().get(0).childRef()).orElseThrow()).get(0).id(), "userTask_screenTheContact", Map.of(
                    "inDangerNow", "no", "whereNow", "At school", "whatHappened", "Came without shoes (made up).", "parentsTold", "no", "consent", "yes", "brothersAndSisters", "no",
                    "childrenInContact", List.of(Map.of("knownAs", children.facts(child).reference())), "agencies", List.of(Map.of("agency", "Health", "urgency", "threeDays"))));
        });
        assertThat(changes).isEqualTo(new Changes(Set.of("agency-answer-72h", "contact-decision-24h", "professional-confirm-referral", "referral-decision-1wd"), Set.of(), Set.of()));
        assertThat(openRules()).containsAll(BUSY);
        births.died(child, LocalDate.of(2026, 11, 23), "team-manager");
        assertThat(openRules()).as("nobody waits for an answer about a child who died").doesNotContain("agency-answer-72h");
    }

    @Test
    void a_strategy_discussion_beside_what_runs_starts_its_own_clock_and_moves_no_other() {
        var changes = when(() -> transaction.executeWithoutResult(status -> events.publishEvent(new SaidAtTheGate(child, clock.instant(), "social-worker"))));
        assertThat(changes).isEqualTo(new Changes(Set.of("strategy-discussion"), Set.of(), Set.of()));
        assertThat(openRules()).containsAll(BUSY);
    }

    @Test
    void a_record_put_right_moves_the_clocks_of_that_event_and_no_other() {
        var changes = when(() -> corrections.correct(new CorrectionAsked(assessment, null, "ReferralReceived", Trigger.at(Instant.parse("2026-11-19T10:00:00Z")),
                "Typed a day late (made up).", "social-worker")));
        assertThat(changes).as("only what is counted from the referral").isEqualTo(new Changes(Set.of(), Set.of(), Set.of("assessment-45wd", "assessment-checkpoint-10", "assessment-checkpoint-30")));
        assertThat(openRules()).isEqualTo(BUSY);
    }

    @Test
    void a_protection_plan_takes_the_place_of_a_need_plan_and_its_clocks() {
        var needed = held(NewChild.born("Neda", "Anytime", LocalDate.of(2015, 5, 4), "F"));
        child = needed;
        var journey = journey(needed);
        transaction.executeWithoutResult(status -> needPlans.begin(needed, journey, clock.instant(), "Made up.", "Anytime:" + UUID.randomUUID(), "team-manager"));
        assertThat(openRules()).containsExactly("cin-plan-start");
        var changes = when(() -> onAPlan(needed));
        assertThat(changes).isEqualTo(new Changes(ON_A_PLAN, Set.of("cin-plan-start"), Set.of()));
    }

    @Test
    void a_move_out_of_the_area_starts_the_summary_for_the_other_council_and_stops_and_moves_nothing() {
        var open = openRules();
        var changes = when(() -> acts.act("move-away", child, said(Map.of("council", "Made-up Borough Council", "where", "With her mother (made up).")), "team-manager"));
        assertThat(changes).isEqualTo(new Changes(Set.of("cin-plan-cross-border"), Set.of(), Set.of()));
        assertThat(openRules()).as("the work goes on here until they answer").containsAll(open);
    }

    @Test
    void a_move_into_the_area_with_a_plan_elsewhere_starts_the_clock_of_the_transfer_conference_and_no_other_of_the_work() {
        var arrived = held(NewChild.born("Newcomer", "Anytime", LocalDate.of(2016, 5, 4), "F"));
        child = arrived;
        var journey = journey(arrived);
        var changes = when(() -> transaction.executeWithoutResult(status ->
                conferences.transferIn(arrived, journey, clock.instant(), "Another council's plan (made up).", "Anytime:" + UUID.randomUUID(), "team-manager")));
        assertThat(changes).isEqualTo(new Changes(Set.of("cp-transfer-in-15wd"), Set.of(), Set.of()));
    }

    @Test
    void a_worker_who_leaves_or_hands_over_stops_no_clock() {
        var changes = when(() -> transaction.executeWithoutResult(status -> allocation.hold(child, "east", "social-worker-asye", clock.instant(), "team-manager")));
        assertThat(changes).isEqualTo(Changes.NONE);
        var left = directory.find("social-worker-asye").orElseThrow();
        changes = when(() -> directory.put(new Staff(left.username(), left.displayName(), left.roles(), left.teams(), left.registered(), left.assessedAndSupportedYear(), false)));
        directory.put(left);
        assertThat(changes).isEqualTo(Changes.NONE);
        assertThat(openRules()).isEqualTo(BUSY);
    }

    /** Somebody who met the child suspects significant harm. */
    private record SaidAtTheGate(ChildId child, Instant at, String by) implements HarmSuspected {
        @Override public String because() {
            return "A mark on her arm (made up).";
        }

        @Override public String stage() {
            return "School";
        }

        @Override public String what() {
            return "Harm suspected at the school gate (made up).";
        }
    }

    private Said said(Map<String, String> words) {
        return new Said(clock.instant(), words);
    }

    /** What happened to the clocks of the child, by rule. */
    private record Changes(Set<String> started, Set<String> stopped, Set<String> moved) {
        static final Changes NONE = new Changes(Set.of(), Set.of(), Set.of());
    }

    private Changes when(Runnable something) {
        var before = picture();
        something.run();
        var after = picture();
        return new Changes(rules(after, id -> !before.containsKey(id)), rules(after, id -> before.containsKey(id) && before.get(id).isOpen() && !after.get(id).isOpen()),
                rules(after, id -> before.containsKey(id) && !before.get(id).due().equals(after.get(id).due())));
    }

    private record Seen(String rule, boolean isOpen, Instant due) {}

    private Map<UUID, Seen> picture() {
        return clocks.of(child).stream().collect(Collectors.toMap(ClockEntry::id, entry -> new Seen(entry.rule(), entry.isOpen(), entry.dueAt()), (one, other) -> one, TreeMap::new));
    }

    private static Set<String> rules(Map<UUID, Seen> picture, java.util.function.Predicate<UUID> which) {
        return picture.keySet().stream().filter(which).map(id -> picture.get(id).rule()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> openRules() {
        return rules(picture(), id -> picture().get(id).isOpen());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private ChildId held(NewChild details) {
        return transaction.execute(status -> {
            var made = children.register(details, "contact-officer");
            allocation.hold(made, "east", "social-worker", clock.instant(), "team-manager");
            return made;
        });
    }

    private JourneyReference journey(ChildId of) {
        return transaction.execute(status -> journeys.open(of, clock.instant(), "A made-up contact"));
    }

    private UUID assessed(ChildId of) {
        var journey = journey(of);
        return transaction.execute(status -> {
            var id = assessments.open(new NewAssessment(of, journey, clock.instant(), clock.instant(), "Made up.", StartedBecause.FRONT_DOOR_DECISION, "Anytime:" + UUID.randomUUID()), "team-manager");
            journeys.began(journey, "single-assessment", id, "Single assessment", clock.instant(), "Made up");
            return id;
        });
    }

    /** A conference decides on a plan: what follows, follows as it does in life. */
    private void onAPlan(ChildId of) {
        var journey = journey(of);
        transaction.executeWithoutResult(status -> events.publishEvent(new ConferenceHeld(UUID.randomUUID(), ConferenceKind.INITIAL, of, journey, clock.instant(), "conference-chair",
                ConferenceDecision.PLAN, "NEG", 0, 0, null, OutlinePlan.NONE, null, null, UUID.randomUUID(), ConferenceQuoracy.QUORATE, List.of())));
    }
}
