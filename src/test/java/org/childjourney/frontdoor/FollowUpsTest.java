package org.childjourney.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockState;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.escalation.Escalation;
import org.childjourney.escalation.Escalations;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.Journeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is owed around a contact: to the referrer, the caller, the day team, the school, an agency, and to a child whose stage has no process yet. */
@ChildJourneyTest
class FollowUpsTest {

    private static final String FRIDAY_EVENING = "2026-11-20T16:55:00Z";
    private static final String AT_NIGHT = "2026-11-20T23:10:00Z";

    @Autowired
    Contacts contacts;

    @Autowired
    Children children;

    @Autowired
    Clocks clocks;

    @Autowired
    AgencyChecks agencyChecks;

    @Autowired
    Escalations escalations;

    @Autowired
    Journeys journeys;

    @Autowired
    People people;

    @Autowired
    DecideOnTheContact decideForm;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void it_is_friday_evening() {
        people.itIs(FRIDAY_EVENING);
    }

    @Test
    void a_call_of_a_professional_is_confirmed_in_writing_within_48_hours() {
        var part = telephoned("Heather");
        people.timePassesTo("2026-11-21T12:00:00Z");
        answer("contact-officer", "written-confirmation", part, "userTask_recordTheConfirmation",
                Map.of("confirmed", "yes", "confirmedOn", "2026-11-21", "how", "By secure e-mail"));
        assertThat(state("professional-confirm-referral", part)).isEqualTo(ClockState.MET);
        assertThat(waiting("written-confirmation", part)).isEmpty();
    }

    @Test
    void a_call_nobody_will_confirm_ends_with_its_reason_after_the_front_door_was_warned() {
        var part = telephoned("Hyacinth");
        people.timePassesTo("2026-11-22T16:56:00Z");
        assertThat(linesOf(part)).contains("professional-confirm-referral");
        answer("contact-officer", "written-confirmation", part, "userTask_recordTheConfirmation",
                Map.of("confirmed", "no", "because", "The teacher has left the school."));
        assertThat(state("professional-confirm-referral", part)).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void what_came_at_night_is_handed_over_in_writing_by_the_next_working_morning() {
        people.itIs(AT_NIGHT);
        var part = received("emergency-duty-team", told(AT_NIGHT, "form", "2A", List.of(), "Iris"));
        assertThat(waiting("duty-team-handover", part)).containsExactly("userTask_handOverToTheDayTeam");
        people.timePassesTo("2026-11-21T06:00:00Z");
        answer("emergency-duty-team", "duty-team-handover", part, "userTask_handOverToTheDayTeam", Map.of("words", "Stays with her aunt until Monday."));
        assertThat(state("edt-handover", part)).isEqualTo(ClockState.MET);
    }

    @Test
    void a_handover_that_is_forgotten_is_escalated_and_can_still_be_done() {
        people.itIs(AT_NIGHT);
        var part = received("emergency-duty-team", told(AT_NIGHT, "form", "2A", List.of(), "Jasmine"));
        people.timePassesTo("2026-11-23T11:00:00Z");
        assertThat(linesOf(part)).contains("edt-handover");
        answer("emergency-duty-team", "duty-team-handover", part, "userTask_handOverToTheDayTeam", Map.of("words", "Stays with her aunt until Tuesday."));
        assertThat(state("edt-handover", part)).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void the_school_is_told_of_domestic_abuse_before_its_next_day_and_says_that_it_knows() {
        var part = policeTold("Juniper");
        people.timePassesTo("2026-11-20T19:00:00Z");
        answer("contact-officer", "encompass-notice", part, "userTask_tellTheSchool",
                Map.of("told", "yes", "toldOn", "2026-11-20", "toldAtTime", "18:30", "toldWhom", "Mr Pretend, head teacher"));
        assertThat(waiting("encompass-notice", part)).containsExactly("userTask_recordThatTheSchoolKnows");
        assertThat(encompassClock(part).stoppedAt()).isEqualTo("2026-11-20T18:30:00Z").isBefore(encompassClock(part).dueAt());
        people.timePassesTo("2026-11-23T09:00:00Z");
        answer("contact-officer", "encompass-notice", part, "userTask_recordThatTheSchoolKnows", Map.of("whom", "Mr Pretend", "knownOn", "2026-11-23"));
        assertThat(waiting("encompass-notice", part)).isEmpty();
    }

    @Test
    void a_school_day_that_begins_without_the_school_knowing_is_escalated_and_the_manager_finds_another_way() {
        var part = policeTold("Lavender");
        people.timePassesTo("2026-11-23T09:30:00Z");
        assertThat(linesOf(part)).contains("op-encompass");
        answer("contact-officer", "encompass-notice", part, "userTask_tellTheSchool", Map.of("told", "no", "because", "Nobody answers at the school."));
        assertThat(waiting("encompass-notice", part)).containsExactly("userTask_findAnotherWay");
        answer("team-manager", "encompass-notice", part, "userTask_findAnotherWay", Map.of("told", "yes", "words", "Told the academy trust's safeguarding lead."));
        assertThat(encompassClock(part).state(Instant.parse("2026-11-23T09:30:00Z"))).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void the_referrer_is_told_what_was_decided_within_a_working_day() {
        var part = decided("Linnea", "earlyHelp", "1");
        people.timePassesTo("2026-11-21T10:00:00Z");
        answer("contact-officer", "referrer-feedback", part, "userTask_tellTheReferrer",
                Map.of("toldOn", "2026-11-21", "how", "By telephone", "words", "A practitioner will call the family."));
        assertThat(state("referrer-feedback", part)).isEqualTo(ClockState.MET);
    }

    @Test
    void a_referrer_left_waiting_is_escalated() {
        var part = decided("Magnolia", "earlyHelp", "1");
        people.timePassesTo("2026-11-23T23:30:00Z");
        assertThat(linesOf(part)).contains("referrer-feedback");
        assertThat(waiting("referrer-feedback", part)).as("nothing late is ever locked").containsExactly("userTask_tellTheReferrer");
    }

    @Test
    void an_agency_that_answers_in_time_meets_its_clock_and_ends_its_check() {
        var part = screened("Marigold", Map.of("agencies", List.of(Map.of("agency", "Police", "urgency", "fourHours"))));
        var check = agencyChecks.of(part).get(0);
        people.timePassesTo("2026-11-20T18:00:00Z");
        people.answer("contact-officer", "agency-check", "agencyCheckId", check.id(), "userTask_recordTheAnswer", Map.of("answered", "yes", "answeredOn", "2026-11-20",
                "answeredAtTime", "17:45", "whoAnswered", "Sergeant Invented", "answer", "Called twice this year."));
        assertThat(clocks.latest("agency-answer-4h", check.id()).orElseThrow().stoppedAt()).isEqualTo("2026-11-20T17:45:00Z");
        assertThat(people.tasksOf("agency-check", "agencyCheckId", check.id())).isEmpty();
    }

    @Test
    void both_clocks_of_a_decision_warn_and_a_contact_left_alone_over_the_weekend_is_asked_about_by_both_names() {
        var part = received("contact-officer", told(FRIDAY_EVENING, "form", "2A", List.of(), "Myrtle"));
        people.timePassesTo("2026-11-24T00:01:00Z");
        assertThat(linesOf(part)).contains("contact-decision-24h", "referral-decision-1wd");
        assertThat(waiting("contact", part)).containsExactly("userTask_screenTheContact");
    }

    @Test
    void danger_goes_to_a_strategy_discussion_which_the_childs_team_manager_holds() {
        var part = decided("Marigold", "strategyDiscussion", "4");
        assertThat(people.tasksOf("strategy-discussion", "childId", part.child().value())).containsExactly("userTask_holdTheStrategyDiscussion");
        assertThat(clocks.of(part.child())).extracting(ClockEntry::rule).contains("strategy-discussion");
    }

    @Test
    void early_help_begins_with_the_familys_agreement_and_keeps_the_journey_open() {
        var part = decided("Nigella", "earlyHelp", "2");
        assertThat(people.tasksOf("early-help-assessment", "childId", part.child().value())).containsExactly("userTask_askForAgreement");
        assertThat(people.tasksOf("next-stage-by-hand", "childId", part.child().value())).isEmpty();
        assertThat(journeys.openOf(part.child())).isPresent();
    }

    @Test
    void news_of_a_child_whose_case_is_open_goes_to_that_case() {
        var first = decided("Olive", "strategyDiscussion", "4");
        var second = received("contact-officer", told(FRIDAY_EVENING, "form", "2A", List.of(), "Olive"));
        String known = children.facts(first.child()).reference();
        people.answer("contact-officer", "contact", "contactId", second.id(), "userTask_screenTheContact",
                screening(Map.of("childrenInContact", List.of(Map.of("knownAs", known)))));
        decide(second, "informationToAnOpenCase", "3");
        assertThat(contacts.find(second.id()).child()).isEqualTo(first.child());
        assertThat(people.tasksOf("next-stage-by-hand", "childId", first.child().value()))
                .containsExactly("userTask_arrangeNewInformation");
        assertThatThrownBy(() -> arranged(first, "2026-11-25")).isInstanceOf(Refused.class).hasMessageContaining("in the future");
        arranged(first, "2026-11-20");
        assertThat(people.tasksOf("next-stage-by-hand", "childId", first.child().value())).isEmpty();
        assertThat(people.tasksOf("strategy-discussion", "childId", first.child().value())).containsExactly("userTask_holdTheStrategyDiscussion");
    }

    @Test
    void a_contact_about_a_child_with_early_help_alone_is_decided_at_the_front_door_which_sees_the_early_help() {
        var first = decided("Orchid", "earlyHelp", "2");
        var second = received("contact-officer", told(FRIDAY_EVENING, "form", "2A", List.of(), "Orchid"));
        people.answer("contact-officer", "contact", "contactId", second.id(), "userTask_screenTheContact",
                screening(Map.of("childrenInContact", List.of(Map.of("knownAs", children.facts(first.child()).reference())))));
        assertThat(contacts.find(second.id()).child()).isEqualTo(first.child());
        assertThat(contacts.find(second.id()).suggestedOutcome()).isEqualTo("earlyHelp");
        var task = tasks.of("contact", "contactId", second.id(), "userTask_decideOnTheContact").orElseThrow();
        var hand = new TaskAtHand(task.id(), task.key(), task.name(), task.process(), tasks.references(task), "team-manager");
        assertThat(transaction.execute(status -> decideForm.prefill(hand)).get("goesOnWords")).isEqualTo("- Early help, since 20 November 2026");
        assertThatThrownBy(() -> decide(second, "informationToAnOpenCase", "3")).isInstanceOf(Refused.class).hasMessageContaining("no social worker's case is open");
        decide(second, "earlyHelp", "2");
        assertThat(people.tasksOf("early-help-assessment", "childId", first.child().value())).as("the early help under way goes on").containsExactly("userTask_askForAgreement");
        assertThat(people.tasksOf("next-stage-by-hand", "childId", first.child().value())).as("and somebody considers what is new").containsExactly("userTask_arrangeNewInformation");
    }

    @Test
    void early_help_that_asks_for_more_is_decided_on_too_until_a_social_worker_works_with_the_child() {
        var first = decided("Oleander", "earlyHelp", "2");
        var fromWithin = contacts.find(contacts.tellAbout(first.child(), aboutKnown(), "early-help-practitioner", UUID.randomUUID().toString()));
        answer("contact-officer", "contact", fromWithin, "userTask_screenTheContact", screening(Map.of("childrenInContact",
                List.of(Map.of("knownAs", children.facts(first.child()).reference())))));
        assertThat(contacts.find(fromWithin.id()).suggestedOutcome()).isNotEqualTo("informationToAnOpenCase");
        assertThatThrownBy(() -> decide(fromWithin, "informationToAnOpenCase", "3")).isInstanceOf(Refused.class).hasMessageContaining("no social worker's case is open");
        decide(fromWithin, "strategyDiscussion", "4");
        var third = contacts.find(contacts.tellAbout(first.child(), aboutKnown(), "early-help-practitioner", UUID.randomUUID().toString()));
        answer("contact-officer", "contact", third, "userTask_screenTheContact", screening(Map.of("childrenInContact",
                List.of(Map.of("knownAs", children.facts(first.child()).reference())))));
        assertThat(contacts.find(third.id()).suggestedOutcome()).isEqualTo("informationToAnOpenCase");
    }

    // ---- words of this test ----

    private ChildInContact telephoned(String name) {
        var part = received("contact-officer", told(FRIDAY_EVENING, "telephone", "2A", List.of(), name));
        assertThat(waiting("written-confirmation", part)).containsExactly("userTask_recordTheConfirmation");
        return part;
    }

    private ChildInContact policeTold(String name) {
        var part = received("contact-officer", told(FRIDAY_EVENING, "policeNotification", "6", List.of("domestic-abuse.child-present"), name));
        assertThat(waiting("encompass-notice", part)).containsExactly("userTask_tellTheSchool");
        return part;
    }

    private ChildInContact screened(String name, Map<String, ?> more) {
        var part = received("contact-officer", told(FRIDAY_EVENING, "form", "2A", List.of(), name));
        answer("contact-officer", "contact", part, "userTask_screenTheContact", screening(more));
        return part;
    }

    private ChildInContact decided(String name, String outcome, String level) {
        var part = screened(name, Map.of());
        decide(part, outcome, level);
        return part;
    }

    private void decide(ChildInContact part, String outcome, String level) {
        var answers = new HashMap<String, Object>(Map.of("level", level, "outcome", outcome, "worriedAbout", "Alone at night.", "workingWell", "Loves school.",
                "needsToHappen", "Somebody sees how home is.", "forTheReferrer", "We will look into it.", "differentBecause", "The referrer told more by telephone."));
        if (outcome.equals("strategyDiscussion")) {
            answers.put("team", "east");
        }
        answer("team-manager", "contact", part, "userTask_decideOnTheContact", answers);
    }

    private void arranged(ChildInContact part, String on) {
        people.answer("team-manager", "next-stage-by-hand", "childId", part.child().value(), "userTask_arrangeNewInformation",
                Map.of("arrangedOn", on, "withWhom", "Ivy Invented, family hub", "words", "She visits the family tomorrow at ten."));
    }

    private void answer(String user, String process, ChildInContact part, String task, Map<String, ?> answers) {
        people.answer(user, process, "contactId", part.id(), task, answers);
    }

    private List<String> waiting(String process, ChildInContact part) {
        return people.tasksOf(process, "contactId", part.id());
    }

    private ClockState state(String rule, ChildInContact part) {
        return clocks.latest(rule, part.id()).orElseThrow().state(Instant.parse("2026-11-24T12:00:00Z"));
    }

    private ClockEntry encompassClock(ChildInContact part) {
        return clocks.of(part.child()).stream().filter(clock -> clock.rule().equals("op-encompass")).reduce((first, second) -> {
            throw new AssertionError("Two notices for one incident");
        }).orElseThrow();
    }

    /** The rules that somebody was asked about, for the child. */
    private List<String> linesOf(ChildInContact part) {
        Map<UUID, String> rules = new HashMap<>();
        clocks.of(part.child()).forEach(clock -> rules.put(clock.id(), clock.rule()));
        return escalations.of(part.child()).stream().map(Escalation::id).flatMap(id -> escalations.lines(id).stream()).map(line -> rules.get(line.clock())).toList();
    }

    private ChildInContact received(String by, NewContact told) {
        var child = contacts.receive(told, by, UUID.randomUUID().toString()).children().get(0);
        ChildId id = children.byReference(child.childRef()).orElseThrow();
        return contacts.of(id).get(0);
    }

    private static Map<String, Object> screening(Map<String, ?> more) {
        var answers = new HashMap<String, Object>(Map.of("inDangerNow", "no", "whereNow", "At school", "whatHappened", "She told her teacher she is often alone.",
                "parentsTold", "no", "consent", "yes", "childrenInContact", List.of(Map.of("knownAs", "new"))));
        answers.putAll(more);
        return answers;
    }

    private static NewContact aboutKnown() {
        return new NewContact(Instant.parse(FRIDAY_EVENING), "form", "5D", new NewContact.Referrer("Hettie Helper", "Early help", null, null), "He is alone more often (made up).", List.of(),
                new NewContact.Consent(true, null), null, null);
    }

    private static NewContact told(String at, String channel, String source, List<String> signs, String name) {
        return new NewContact(Instant.parse(at), channel, source, new NewContact.Referrer("Miss Invented", "Fictional Primary", "Teacher", null), "Often alone", signs,
                new NewContact.Consent(true, null), List.of(new NewContact.ContactedChild(name, "Pretendson", LocalDate.of(2017, 6, 1), null, "F", "WBRI", null,
                null, null, null, "Fictional Primary", null)), List.of());
    }
}
