package org.childjourney.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.leavingcare.LeavingCareAnswers.assessedForStudy;
import static org.childjourney.leavingcare.LeavingCareAnswers.birthday;
import static org.childjourney.leavingcare.LeavingCareAnswers.contact;
import static org.childjourney.leavingcare.LeavingCareAnswers.noContact;
import static org.childjourney.leavingcare.LeavingCareAnswers.offered;
import static org.childjourney.leavingcare.LeavingCareAnswers.prepared;
import static org.childjourney.leavingcare.LeavingCareClocks.BIRTHDAY;
import static org.childjourney.leavingcare.LeavingCareClocks.CONTACT;
import static org.childjourney.leavingcare.LeavingCareClocks.OFFER;
import static org.childjourney.leavingcare.LeavingCareClocks.SILENT;
import static org.childjourney.leavingcare.LeavingCareClocks.STUDY;
import static org.childjourney.leavingcare.LeavingCareClocks.TWENTY_FIVE;
import static org.childjourney.leavingcare.LeavingCareClocks.TWENTY_ONE;
import static org.childjourney.leavingcare.LeavingCareClocks.VISIT_AFTER_MOVE;

import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.ManagerMustKnow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contacts, birthdays, and help after 21. */
@ChildJourneyTest
class StayingInTouchTest {

    private static final Map<String, String> RANG = Map.of("how", "call", "livesIn", "U", "suitable", "yes", "activity", "F5", "said", "I have a job!");

    @Autowired LeavingCareStory story;
    @Autowired CareLeavers leavers;
    @Autowired CareLeaverRecords records;

    @BeforeEach
    void begins() {
        story.begins("2020-03-02T09:00:00Z");
    }

    @Test
    void the_next_contact_is_planned_when_this_one_closes_and_three_months_of_silence_go_to_the_manager() {
        ChildId child = story.aRelevantChild();
        story.passesTo("2020-04-20T12:00:00Z");
        assertThatThrownBy(() -> story.answers(child, "recordTheContact", "personal-adviser", contact("2020-04-21T10:00+01:00", "visit"))).hasMessageContaining("not in the future");
        story.answers(child, "recordTheContact", "personal-adviser", contact("2020-04-20T10:00+01:00", "visit"));
        assertThat(story.states(child, CONTACT)).containsExactly("met", "running");
        assertThat(story.clock(child, CONTACT).dueAt()).isEqualTo("2020-06-20T23:00:00Z");
        assertThat(story.facts(child)).satisfies(facts -> {
            assertThat(facts.inTouch()).isEqualTo(InTouch.YES);
            assertThat(facts.livesIn()).isEqualTo(Accommodation.U);
            assertThat(facts.activity()).isEqualTo(CareLeaverActivity.F5);
        });
        story.passesTo("2020-06-19T12:00:00Z");
        assertThatThrownBy(() -> story.answers(child, "recordTheContact", "personal-adviser", noContact("2020-04-19T10:00+01:00", "NO"))).hasMessageContaining("before the last contact");
        story.answers(child, "recordTheContact", "personal-adviser", noContact("2020-06-19T10:00+01:00", "NO"));
        assertThat(story.states(child, CONTACT)).as("an attempt is no contact").containsExactly("met", "running");
        assertThat(story.reached(child)).contains("care-leaver-contact endEvent_inTouch", "care-leaver-contact endEvent_notInTouch", "care-leaver-contact event_contactNearlyDue");
        assertThat(story.differences(child)).isEmpty();
        story.passesTo("2020-07-14T12:00:00Z");
        assertThat(story.warnedAbout(child)).as("a week before three months are full").contains(SILENT);
        assertThat(story.reached(child)).contains("care-leaver-contact event_silentTooLong", "care-leaver-contact endEvent_escalated");
        story.passesTo("2020-07-22T12:00:00Z");
        assertThat(story.states(child, SILENT)).containsExactly("met", "missed");
        story.answers(child, "recordTheContact", "personal-adviser", contact("2020-07-22T12:30+01:00", "call"));
        assertThat(story.states(child, SILENT)).containsExactly("met", "met-late", "running");
        assertThat(story.states(child, CONTACT)).containsExactly("met", "met-late", "running");
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, SILENT)).containsExactly("met", "met-late", "cancelled");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void after_a_move_into_a_home_the_council_provides_only_a_visit_within_seven_days_counts() {
        ChildId child = story.aRelevantChild();
        story.passesTo("2020-03-16T12:00:00Z");
        var provided = Map.of("livesIn", "D", "suitable", "yes", "provided", "yes", "because", "A flat with support.");
        story.acts(child, "care-leaver-move", "2020-03-16T10:00:00Z", provided);
        assertThat(story.states(child, CONTACT)).containsExactly("cancelled");
        assertThat(story.clock(child, VISIT_AFTER_MOVE).dueAt()).isEqualTo("2020-03-24T00:00:00Z");
        story.passesTo("2020-03-18T12:00:00Z");
        story.acts(child, "care-leaver-contact", "2020-03-18T11:00:00Z", RANG);
        assertThat(story.states(child, VISIT_AFTER_MOVE)).as("a call does not do").containsExactly("running");
        story.acts(child, "care-leaver-move", "2020-03-18T11:30:00Z", provided);
        story.answers(child, "recordTheContact", "personal-adviser", contact("2020-03-18T11:45Z", "visit"));
        assertThat(story.states(child, VISIT_AFTER_MOVE)).containsExactly("met");
        assertThat(story.openRules(child)).contains(CONTACT);
        story.acts(child, "care-leaver-move", "2020-03-18T12:00:00Z", provided);
        story.passesTo("2020-03-27T12:00:00Z");
        assertThat(story.states(child, VISIT_AFTER_MOVE)).containsExactly("met", "missed");
        story.acts(child, "care-leaver-contact", "2020-03-27T11:00:00Z", withVisit());
        assertThat(story.states(child, VISIT_AFTER_MOVE)).containsExactly("met", "met-late");
        story.acts(child, "care-leaver-move", "2020-03-27T11:00:00Z", provided);
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, VISIT_AFTER_MOVE)).containsExactly("met", "met-late", "cancelled");
        assertThat(story.differences(child)).isEmpty();
    }

    private static Map<String, String> withVisit() {
        var visit = new java.util.HashMap<>(RANG);
        visit.put("how", "visit");
        return visit;
    }

    @Test
    void what_must_happen_today_the_manager_is_told_and_harm_to_a_child_opens_a_strategy_discussion() {
        ChildId child = story.aRelevantChild();
        story.passesTo("2020-03-20T12:00:00Z");
        var worried = contact("2020-03-20T10:00Z", "visit");
        worried.putAll(Map.of("actToday", "yes", "whatToday", "A man holds her papers; the manager knows since ten.", "harmSuspected", "yes"));
        story.answers(child, "recordTheContact", "personal-adviser", worried);
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("holds her papers"));
        assertThat(story.heard(HarmSuspected.class)).hasSize(1);
        assertThat(story.stages(child)).contains("Strategy discussion");
    }

    @Test
    void the_status_around_each_birthday_is_recorded_from_three_months_before_to_one_month_after() {
        ChildId child = story.aRelevantChild();
        assertThat(story.clock(child, BIRTHDAY).dueAt()).as("a month after 10 January 2021").isEqualTo("2021-02-11T00:00:00Z");
        assertThat(story.waitsAt(child)).doesNotContain("recordTheStatus");
        story.skipsTo("2021-01-01T12:00:00Z");
        story.passesTo("2021-01-08T12:00:00Z");
        assertThat(story.waitsAt(child)).contains("recordTheStatus");
        assertThatThrownBy(() -> story.answers(child, "recordTheStatus", "personal-adviser", birthday("2020-10-09T10:00+01:00", "YES"))).hasMessageContaining("three months before");
        story.answers(child, "recordTheStatus", "personal-adviser", birthday("2021-01-08T10:00Z", "YES"));
        assertThat(story.states(child, BIRTHDAY)).as("the next one is waited for").containsExactly("met", "running");
        assertThat(records.birthdaysOf(child).get(0)).satisfies(seventeen -> {
            assertThat(seventeen.age()).isEqualTo(17);
            assertThat(seventeen.accom()).isEqualTo("D2");
            assertThat(seventeen.activ()).isEqualTo("F2");
            assertThat(seventeen.inCare()).isFalse();
        });
        story.skipsTo("2022-01-09T12:00:00Z");
        story.passesTo("2022-02-12T12:00:00Z");
        assertThat(story.states(child, BIRTHDAY)).containsExactly("met", "missed", "running");
        story.answers(child, "recordTheStatus", "personal-adviser", birthday("2022-02-12T11:00Z", "REFU"));
        assertThat(story.states(child, BIRTHDAY)).containsExactly("met", "met-late", "running");
        assertThat(records.birthdaysOf(child).get(1)).satisfies(eighteen -> {
            assertThat(eighteen.inTouch()).isEqualTo(InTouch.REFU);
            assertThat(eighteen.accom()).isEqualTo("0");
            assertThat(eighteen.activ()).isEqualTo("0");
        });
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, BIRTHDAY)).containsExactly("met", "met-late", "cancelled");
        assertThat(story.reached(child)).contains("birthday-status endEvent_recorded");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_wants_no_help_at_21_is_asked_again_every_year_and_may_ask_at_any_time() {
        story.begins("2022-10-01T09:00:00Z");
        ChildId child = story.aFormerRelevant("2002-01-10", "2016-01-01/2020-01-10");
        assertThat(story.states(child, TWENTY_ONE)).hasSize(1);
        story.passesTo("2022-10-11T09:00:00Z");
        assertThat(story.warnedAbout(child)).contains(TWENTY_ONE);
        story.answers(child, "offerHelp", "personal-adviser", offered("2022-10-11T09:30+01:00", "notNow"));
        assertThat(story.states(child, TWENTY_ONE)).as("help is owed until the birthday").containsExactly("running");
        assertThat(story.facts(child).isOpen()).isTrue();
        assertThat(story.isOffered(child, "help-again")).as("may change her mind").isTrue();
        assertThat(story.differences(child)).isEmpty();
        story.skipsTo("2023-01-09T00:00:00Z");
        story.passesTo("2023-01-10T00:00:00Z");
        assertThat(story.states(child, TWENTY_ONE)).containsExactly("met");
        assertThat(story.facts(child).end()).isEqualTo(LeavingCareEnd.TWENTY_ONE);
        assertThat(story.stages(child)).isEmpty();
        assertThat(story.openRules(child)).containsExactly(OFFER);
        assertThat(story.reached(child)).contains("help-after-twenty-one endEvent_helpEnded");
        assertThat(story.differences(child)).isEmpty();
        story.skipsTo("2024-01-12T09:00:00Z");
        assertThat(story.states(child, OFFER)).containsExactly("missed");
        story.answers(child, "offerHelp", "personal-adviser", offered("2024-01-12T09:00Z", "notReached"));
        assertThat(story.states(child, OFFER)).containsExactly("met-late", "running");
        assertThat(story.reached(child)).contains("help-after-twenty-one endEvent_offeredAgain");
        assertThat(story.differences(child)).isEmpty();
        story.skipsTo("2024-12-16T09:00:00Z");
        story.answers(child, "offerHelp", "personal-adviser", offered("2024-12-16T09:00Z", "help"));
        assertThat(story.facts(child).isOpen()).isTrue();
        assertThat(story.facts(child).helpedTo25()).isTrue();
        assertThat(story.stages(child)).containsExactly("Leaving care: help to 25");
        assertThat(story.openRules(child)).contains(CONTACT, SILENT, TWENTY_FIVE).doesNotContain(OFFER);
        assertThat(story.reached(child)).contains("help-after-twenty-one endEvent_helpGoesOn");
        assertThat(story.differences(child)).isEmpty();
        story.answers(child, "recordTheContact", "personal-adviser", noContact("2024-12-16T09:00Z", "NREQ"));
        assertThat(story.facts(child).end()).isEqualTo(LeavingCareEnd.NOT_WANTED);
        assertThat(story.states(child, OFFER)).containsExactly("met-late", "met", "running");
        story.acts(child, "help-again", "2024-12-16T09:00:00Z", Map.of("because", "The rent is due and I lost the job."));
        assertThat(story.states(child, OFFER)).containsExactly("met-late", "met", "cancelled");
        assertThat(story.stages(child)).containsExactly("Leaving care: help to 25");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_changes_her_mind_before_21_is_helped_on() {
        story.begins("2022-10-11T09:00:00Z");
        ChildId child = story.aFormerRelevant("2002-01-10", "2016-01-01/2020-01-10");
        story.passesTo("2022-10-11T09:05:00Z");
        story.answers(child, "offerHelp", "personal-adviser", offered("2022-10-11T09:30+01:00", "notNow"));
        story.skipsTo("2022-12-01T09:00:00Z");
        story.acts(child, "help-again", "2022-12-01T09:00:00Z", Map.of("because", "The flat fell through."));
        assertThat(story.isOffered(child, "help-again")).isFalse();
        story.skipsTo("2023-01-09T00:00:00Z");
        story.passesTo("2023-01-10T00:00:00Z");
        assertThat(story.facts(child).isOpen()).isTrue();
        assertThat(story.facts(child).helpedTo25()).isTrue();
        assertThat(story.states(child, TWENTY_ONE)).containsExactly("met");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_wants_help_at_21_has_it_until_25_and_late_offers_and_late_ends_are_late() {
        story.begins("2022-12-01T09:00:00Z");
        ChildId child = story.aFormerRelevant("2002-01-10", "2016-01-01/2020-01-10");
        ChildId dies = story.aFormerRelevant("2002-01-10", "2016-01-01/2020-01-10");
        story.passesTo("2023-01-11T09:00:00Z");
        assertThat(story.states(child, TWENTY_ONE)).containsExactly("missed");
        story.answers(child, "offerHelp", "personal-adviser", offered("2023-01-11T09:00Z", "study"));
        assertThat(story.states(child, TWENTY_ONE)).containsExactly("met-late");
        story.inOneTransaction(() -> leavers.end(dies, "Died.", story.now(), "social-worker"));
        assertThat(story.states(dies, TWENTY_ONE)).containsExactly("cancelled");
        assertThat(story.states(dies, TWENTY_FIVE)).containsExactly("cancelled");
        story.skipsTo("2026-10-09T00:00:00Z");
        story.passesTo("2026-10-12T09:00:00Z");
        assertThat(story.warnedAbout(child)).contains(TWENTY_FIVE);
        story.skipsTo("2027-01-10T09:00:00Z");
        story.passesTo("2027-01-11T09:00:00Z");
        assertThat(story.waitsAt(child)).as("nothing late is ever locked").contains("prepareTheEnd");
        story.answers(child, "prepareTheEnd", "personal-adviser", prepared());
        story.passesTo("2027-01-11T09:05:00Z");
        assertThat(story.states(child, TWENTY_FIVE)).containsExactly("met-late");
        assertThat(story.facts(child).end()).isEqualTo(LeavingCareEnd.TWENTY_FIVE);
        assertThat(story.openRules(child)).isEmpty();
        assertThat(story.stages(child)).isEmpty();
        assertThat(story.isOffered(child, "help-again")).isFalse();
        assertThat(story.reached(child)).contains("end-at-twenty-five endEvent_ended");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void a_return_to_study_is_assessed_within_three_months_in_time_late_or_not_at_all() {
        story.begins("2022-02-01T09:00:00Z");
        ChildId child = story.aFormerRelevant("2002-01-10", "2016-01-01/2020-01-10");
        story.acts(child, "return-to-study", "2022-02-01T09:00:00Z", Map.of("course", "Evening school from April."));
        assertThat(story.isOffered(child, "return-to-study")).as("asked for already").isFalse();
        assertThat(story.clock(child, STUDY).dueAt()).isEqualTo("2022-05-01T23:00:00Z");
        story.skipsTo("2022-04-20T09:00:00Z");
        assertThat(story.reached(child)).contains("education-assessment event_assessmentNearlyDue", "education-assessment endEvent_escalated");
        story.answers(child, "assessForEducation", "personal-adviser", assessedForStudy());
        assertThat(story.states(child, STUDY)).containsExactly("met");
        story.acts(child, "return-to-study", "2022-04-20T09:00:00Z", Map.of("course", "College from September."));
        story.skipsTo("2022-07-21T09:00:00Z");
        story.answers(child, "assessForEducation", "personal-adviser", assessedForStudy());
        assertThat(story.states(child, STUDY)).containsExactly("met", "met-late");
        story.acts(child, "return-to-study", "2022-07-21T08:00:00Z", Map.of("course", "University after that."));
        story.inOneTransaction(() -> leavers.end(child, "Died.", story.now(), "social-worker"));
        assertThat(story.states(child, STUDY)).containsExactly("met", "met-late", "cancelled");
        assertThat(story.told()).contains("CareLeaverStudies", "EducationAssessed");
        assertThat(story.differences(child)).isEmpty();
    }
}
