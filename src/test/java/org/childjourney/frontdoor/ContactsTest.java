package org.childjourney.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class ContactsTest {

    @Autowired
    Contacts contacts;

    @Autowired
    Children children;

    @Autowired
    Clocks clocks;

    @Autowired
    People people;

    private static final String FRIDAY_EVENING = "2026-11-20T16:55:00Z";

    @BeforeEach
    void it_is_friday_evening() {
        people.itIs(FRIDAY_EVENING);
    }

    @Test
    void a_contact_about_two_sisters_and_an_unborn_child_begins_a_process_with_two_clocks_for_each() {
        var parts = received(contact("2A", List.of("neglect.home-conditions"), girl("Lavendra", 2017), girl("Rosabella", 2019), unborn()));
        assertThat(parts).hasSize(3).allSatisfy(part -> {
            assertThat(part.journey()).isPresent();
            assertThat(people.tasksOf("contact", "contactId", part.id())).containsExactly("userTask_screenTheContact");
            assertThat(clock("contact-decision-24h", part).dueAt()).isEqualTo("2026-11-21T16:55:00Z");
            assertThat(clock("referral-decision-1wd", part).dueAt()).isEqualTo("2026-11-24T00:00:00Z");
        });
    }

    @Test
    void the_same_key_answers_the_same_and_stores_nothing_twice_and_another_contact_under_it_is_refused() {
        var told = contact("2A", List.of(), girl("Mirabella", 2018));
        var first = contacts.receive(told, "contact-officer", "key-1");
        assertThat(contacts.receive(told, "contact-officer", "key-1")).isEqualTo(first);
        assertThatThrownBy(() -> contacts.receive(contact("2A", List.of(), girl("Another", 2018)), "contact-officer", "key-1"))
                .isInstanceOf(Refused.class).hasMessageContaining("used for another contact");
    }

    @Test
    void everything_wrong_with_a_contact_is_said_at_once_and_nothing_of_it_is_stored() {
        var wrong = new NewContact(Instant.parse("2026-11-20T17:55:00Z"), "pigeon", "2Z", null, " ", List.of("no.such-sign"),
                new NewContact.Consent(false, null), List.of(child(null, "Nobody", LocalDate.of(2027, 1, 1), null)), null);
        assertThatThrownBy(() -> contacts.receive(wrong, "contact-officer", null)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.field()).contains("receivedAt", "channel", "source", "concern",
                        "consent.overriddenBecause", "indicators", "children[0].dateOfBirth"));
    }

    @Test
    void screening_is_done_once_for_all_children_and_asks_each_agency_once_with_its_own_clock() {
        var parts = received(contact("2A", List.of(), girl("Petunia", 2017), girl("Primula", 2019)));
        screen(parts, Map.of("agencies", List.of(asked("Police", "fourHours"), asked("Health", "oneDay"))));
        assertThat(parts).allSatisfy(part -> assertThat(people.tasksOf("contact", "contactId", part.id())).containsExactly("userTask_decideOnTheContact"));
        var checks = agencyChecks.of(parts.get(0));
        assertThat(checks).extracting(AgencyCheck::agency).containsExactly("Health", "Police");
        assertThat(checks).allSatisfy(check -> assertThat(clocks.isRunning(check.urgency().rule(), check.id())).isTrue());
    }

    @Autowired
    AgencyChecks agencyChecks;

    @Test
    void a_managers_own_decision_for_brothers_and_sisters_stands_at_once_meets_the_clocks_and_opens_their_assessments() {
        var parts = received(contact("2A", List.of("neglect.home-conditions"), girl("Azalea", 2017), girl("Begonia", 2019)));
        screen(parts, Map.of());
        people.timePassesTo("2026-11-21T17:30:00Z");
        people.answer("team-manager", "contact", "contactId", parts.get(0).id(), "userTask_decideOnTheContact",
                decision("assessment", "3", parts.get(1)));
        assertThat(parts).allSatisfy(part -> {
            assertThat(contacts.find(part.id()).outcome()).contains(Outcome.assessment);
            assertThat(clock("contact-decision-24h", part).stoppedAt()).isEqualTo("2026-11-21T17:30:00Z").isAfter(clock("contact-decision-24h", part).dueAt());
            assertThat(clock("referral-decision-1wd", part).stoppedAt()).isBefore(clock("referral-decision-1wd", part).dueAt());
            assertThat(people.tasksOf("contact", "contactId", part.id())).isEmpty();
            assertThat(people.tasksOf("single-assessment", "childId", part.child().value())).containsExactly("userTask_allocateSocialWorker");
            assertThat(people.tasksOf("referrer-feedback", "contactId", part.id())).containsExactly("userTask_tellTheReferrer");
            assertThat(contacts.find(part.id()).referralDate()).contains(LocalDate.of(2026, 11, 20));
        });
    }

    @Test
    void what_a_social_worker_decides_a_manager_authorises_or_sends_back_with_a_question() {
        var parts = received(contact("2A", List.of("education.attendance"), girl("Camellia", 2016)));
        screen(parts, Map.of());
        var id = parts.get(0).id();
        people.answer("senior-social-worker", "contact", "contactId", id, "userTask_decideOnTheContact", decision("earlyHelp", "2"));
        assertThat(people.tasksOf("contact", "contactId", id)).containsExactly("userTask_authoriseTheDecision");
        assertThat(contacts.find(id).decidedAt()).isEmpty();
        people.answer("team-manager", "contact", "contactId", id, "userTask_authoriseTheDecision", Map.of("agree", "no", "question", "Has the school seen her this week?"));
        assertThat(people.tasksOf("contact", "contactId", id)).containsExactly("userTask_decideOnTheContact");
        people.answer("senior-social-worker", "contact", "contactId", id, "userTask_decideOnTheContact", decision("earlyHelp", "2"));
        people.answer("team-manager", "contact", "contactId", id, "userTask_authoriseTheDecision", Map.of("agree", "yes"));
        assertThat(contacts.find(id).decidedBy()).isEqualTo("team-manager");
        assertThat(people.tasksOf("early-help-assessment", "childId", parts.get(0).child().value())).containsExactly("userTask_askForAgreement");
        assertThat(contacts.find(id).referralDate()).as("early help is no referral in the census").isEmpty();
    }

    @Test
    void a_decision_other_than_the_suggested_one_needs_its_reason_and_the_task_stays_without_it() {
        var parts = received(contact("2A", List.of("sexual-harm.disclosure"), girl("Dahlia", 2016)));
        screen(parts, Map.of());
        var id = parts.get(0).id();
        assertThat(contacts.find(id).suggestedOutcome()).isEqualTo("strategyDiscussion");
        assertThatThrownBy(() -> people.answer("team-manager", "contact", "contactId", id, "userTask_decideOnTheContact", decision("earlyHelp", "2")))
                .isInstanceOf(Refused.class).hasMessageContaining("Why different");
        assertThat(people.tasksOf("contact", "contactId", id)).containsExactly("userTask_decideOnTheContact");
        assertThat(contacts.find(id).outcome()).isEmpty();
    }

    @Test
    void the_decision_is_made_without_a_silent_agency_and_a_late_answer_still_joins_the_record() {
        var parts = received(contact("2A", List.of(), girl("Erica", 2016)));
        screen(parts, Map.of("agencies", List.of(asked("Health", "fourHours"))));
        var id = parts.get(0).id();
        people.answer("team-manager", "contact", "contactId", id, "userTask_decideOnTheContact", decision("earlyHelp", "1"));
        var check = agencyChecks.of(parts.get(0)).get(0);
        assertThat(check.isAnswered()).isFalse();
        assertThat(people.tasksOf("agency-check", "agencyCheckId", check.id())).isEmpty();
        agencyChecks.answered(check.id(), Instant.parse(FRIDAY_EVENING), "Nurse Invented", "Known to the health visitor", "contact-officer");
        assertThat(agencyChecks.of(parts.get(0)).get(0).inWords()).contains("Known to the health visitor").contains("made without it");
    }

    @Test
    void a_child_whom_the_officer_recognises_goes_on_under_the_known_record_and_the_re_referral_is_seen() {
        ChildId known = children.register(org.childjourney.children.NewChild.born("Fuchsia", "Madeupson", LocalDate.of(2015, 6, 1), "F"), "contact-officer");
        earlierReferral(known, "2026-02-18T10:00:00Z");
        var parts = received(contact("2A", List.of(), girl("Fuchsia", 2015)));
        String reference = children.facts(known).reference();
        people.answer("contact-officer", "contact", "contactId", parts.get(0).id(), "userTask_screenTheContact",
                screening(parts, Map.of("childrenInContact", List.of(Map.of("knownAs", reference)))));
        var part = contacts.find(parts.get(0).id());
        assertThat(part.child()).isEqualTo(known);
        assertThat(part.reReferralOf()).contains(LocalDate.of(2026, 2, 18));
        assertThat(clocks.of(known)).extracting(ClockEntry::rule).contains("contact-decision-24h");
        assertThat(people.tasksOf("contact", "childId", known.value())).containsExactly("userTask_decideOnTheContact");
    }

    @Test
    void a_child_who_comes_with_another_councils_protection_plan_goes_to_a_transfer_in_conference() {
        var parts = received(contact("5A", List.of(), girl("Indigo", 2018)));
        screen(parts, Map.of("planElsewhere", "yes"));
        assertThat(contacts.find(parts.get(0).id()).suggestedOutcome()).isEqualTo("transferIn");
        people.answer("team-manager", "contact", "contactId", parts.get(0).id(), "userTask_decideOnTheContact", decision("transferIn", "4"));
        assertThat(contacts.find(parts.get(0).id()).outcome()).contains(Outcome.transferIn);
        assertThat(people.tasksOf("contact", "contactId", parts.get(0).id())).isEmpty();
    }

    private void earlierReferral(ChildId child, String receivedAt) {
        transaction.executeWithoutResult(status -> {
            Instant at = Instant.parse(receivedAt);
            var journey = journeys.history(child, at, at.plusSeconds(86_400), "assessed and closed");
            contacts.bringIn(child, at, "2A", false, journey, "contact-officer");
        });
    }

    @Autowired
    org.childjourney.journey.Journeys journeys;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    private List<ChildInContact> received(NewContact told) {
        var answer = contacts.receive(told, "contact-officer", UUID.randomUUID().toString());
        return answer.children().stream().map(child -> contacts.of(children.byReference(child.childRef()).orElseThrow()).get(0))
                .peek(part -> assertThat(part.journey().map(JourneyReference::value)).isPresent()).toList();
    }

    private void screen(List<ChildInContact> parts, Map<String, ?> more) {
        people.answer("contact-officer", "contact", "contactId", parts.get(0).id(), "userTask_screenTheContact", screening(parts, more));
    }

    private static Map<String, Object> screening(List<ChildInContact> parts, Map<String, ?> more) {
        var answers = new java.util.HashMap<String, Object>(Map.of("inDangerNow", "no", "whereNow", "At school", "whatHappened", "She told her teacher she is often hungry.",
                "parentsTold", "no", "consent", "yes", "childrenInContact", parts.stream().map(part -> Map.of("knownAs", "new")).toList()));
        answers.put("signs", parts.get(0).contact().indicators());
        answers.putAll(more);
        return answers;
    }

    private static Map<String, Object> asked(String agency, String urgency) {
        return Map.of("agency", agency, "urgency", urgency);
    }

    private static Map<String, Object> decision(String outcome, String level, ChildInContact... alsoFor) {
        var answers = new java.util.HashMap<String, Object>(Map.of("level", level, "outcome", outcome, "worriedAbout", "Hungry and left alone often.",
                "workingWell", "Loves school.", "needsToHappen", "Somebody sees how home is.", "forTheReferrer", "We will look into it."));
        if (List.of("assessment", "transferIn").contains(outcome)) {
            answers.put("team", "east");
        }
        answers.put("alsoFor", java.util.Arrays.stream(alsoFor).map(part -> part.id().toString()).toList());
        return answers;
    }

    private static NewContact contact(String source, List<String> signs, NewContact.ContactedChild... children) {
        return new NewContact(Instant.parse(FRIDAY_EVENING), "form", source, new NewContact.Referrer("Miss Invented", "Fictional Primary", "Teacher", null),
                "Often hungry", signs, new NewContact.Consent(true, null), List.of(children), List.of(new NewContact.HouseholdMember("Mum Madeupson", "mother", true)));
    }

    private static NewContact.ContactedChild girl(String name, int year) {
        return child(name, "Madeupson", LocalDate.of(year, 6, 1), null);
    }

    private static NewContact.ContactedChild unborn() {
        return child(null, "Madeupson", null, LocalDate.of(2027, 3, 1));
    }

    private static NewContact.ContactedChild child(String given, String family, LocalDate born, LocalDate expected) {
        return new NewContact.ContactedChild(given, family, born, expected, expected == null ? "F" : "U", "WBRI", null, null, null, null, null, null);
    }

    private ClockEntry clock(String rule, ChildInContact part) {
        return clocks.latest(rule, part.id()).orElseThrow();
    }
}
