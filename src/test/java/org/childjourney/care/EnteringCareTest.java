package org.childjourney.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.care.CareAnswers.agreedPlan;
import static org.childjourney.care.CareAnswers.byAgreement;
import static org.childjourney.care.CareAnswers.byOrder;
import static org.childjourney.care.CareAnswers.carePlan;
import static org.childjourney.care.CareAnswers.consent;
import static org.childjourney.care.CareAnswers.consentOf;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;
import static org.childjourney.care.CareAnswers.officer;
import static org.childjourney.care.CareAnswers.planAgreed;
import static org.childjourney.care.CareAnswers.told;
import static org.childjourney.care.CareAnswers.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.access.Access;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class EnteringCareTest {

    @Autowired CareStory story;
    @Autowired MadeUpFailure failure;
    @Autowired CareEpisodes care;
    @Autowired AsylumStatus asylum;
    @Autowired WaysIntoCare ways;
    @Autowired ObjectMapper json;
    @Autowired Involvements involvements;
    @Autowired Access access;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void a_child_is_looked_after_from_the_day_it_is_placed_and_everything_owed_begins_to_count() {
        var child = story.aChild();
        UUID id = story.askedFor(child, LegalStatus.C1);
        assertThat(story.waitsAt(id)).containsExactly("recordTheWayIn");
        assertThat(care.openOf(child).orElseThrow().isInCare()).isFalse();
        story.passesTo("2026-09-07T14:30:00Z");
        story.answers(id, "recordTheWayIn", "social-worker", byOrder("C1", "2026-09-07T09:30+01:00"));
        story.answers(id, "matchThePlacement", "social-worker", match("U6", "PR1"));
        assertThat(story.waitsAt(id)).containsExactly("recordTheMoveIn");
        story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"));

        assertThat(story.waitsAt(id)).containsExactly("agreeThePlacementPlan", "appointTheReviewingOfficer", "prepareTheCarePlan", "tellOfThePlacement", "visitTheChild");
        assertThat(story.clock("lac-notify-iro", id).dueAt()).as("working day 2").isEqualTo("2026-09-09T23:00:00Z");
        assertThat(story.clock("placement-plan-5wd", story.placement(id)).dueAt()).isEqualTo("2026-09-14T23:00:00Z");
        assertThat(story.clock("placement-notify-5wd", story.placement(id)).dueAt()).isEqualTo("2026-09-14T23:00:00Z");
        assertThat(story.clock("care-plan-10wd", id).dueAt()).isEqualTo("2026-09-21T23:00:00Z");
        assertThat(story.clock("permanence-plan-4m", id).dueAt()).isEqualTo("2027-01-08T00:00:00Z");
        assertThat(story.clock("lac-18", id).dueAt()).isEqualTo("2033-03-01T00:00:00Z");
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S C1 U6");
        var facts = care.openOf(child).orElseThrow();
        assertThat(facts.since()).as("in care since the order").isEqualTo("2026-09-07T08:30:00Z");
        assertThat(facts.placement().postcode()).isEqualTo("ZZ2 2ZZ");
        assertThat(facts.placementsInAYear()).isEqualTo(1);
        assertThat(story.heard(CareBegan.class)).singleElement().satisfies(began -> assertThat(began.what()).contains("Interim care order", "Foster care"));
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void each_duty_of_the_first_weeks_is_met_by_who_owes_it_and_the_child_settles_with_the_plan_for_permanence() {
        UUID id = story.inCare();
        assertThat(story.task(id, "appointTheReviewingOfficer").groups()).containsExactly("iro-manager");
        refusedWith(id, "appointTheReviewingOfficer", "iro-manager", with(officer(), "officer", "social-worker"), "Choose from the list");
        story.answers(id, "appointTheReviewingOfficer", "iro-manager", officer());
        assertThat(involvements.appointed(story.childOf(id), "independent-reviewing-officer")).contains("independent-reviewing-officer");
        assertThat(access.mayRead("virtual-head", story.childOf(id))).isTrue();
        assertThat(story.state("lac-notify-iro", id)).isEqualTo("met");

        refusedWith(id, "agreeThePlacementPlan", "social-worker", with(agreedPlan("2026-09-07T15:30+01:00"), "agreedBy", List.of()), "Who agreed?");
        story.passesTo("2026-09-08T10:00:00Z");
        story.answers(id, "agreeThePlacementPlan", "social-worker", agreedPlan("2026-09-08T10:00+01:00"));
        assertThat(story.state("placement-plan-5wd", story.placement(id))).isEqualTo("met");
        refusedWith(id, "tellOfThePlacement", "social-worker", Map.of("told", List.of(Map.of("whom", "carer", "how", "hand", "toldOn", "2026-09-08"))),
                "Not named: the doctor, the health service for children in care, the parents, the reviewing officer, the school");
        story.answers(id, "tellOfThePlacement", "social-worker", told("2026-09-08"));
        assertThat(story.state("placement-notify-5wd", story.placement(id))).isEqualTo("met");

        refusedWith(id, "prepareTheCarePlan", "social-worker", with(carePlan("2026-10-01"), "needs", List.of()), "at least one need");
        story.answers(id, "prepareTheCarePlan", "social-worker", carePlan("2026-10-01"));
        refusedWith(id, "agreeTheCarePlan", "social-worker", planAgreed("yes"), "You wrote this plan");
        story.answers(id, "agreeTheCarePlan", "team-manager", planAgreed("no"));
        assertThat(story.waitsAt(id)).containsExactly("prepareTheCarePlan", "visitTheChild");
        story.answers(id, "prepareTheCarePlan", "social-worker", carePlan("2026-10-01"));
        story.answers(id, "agreeTheCarePlan", "team-manager", planAgreed("yes"));
        assertThat(story.state("care-plan-10wd", id)).isEqualTo("met");
        assertThat(care.find(id).orElseThrow().permanence()).isEqualTo(PermanencePlan.RETURN);
        assertThat(story.differences(id)).isEmpty();

        story.inOneTransaction(() -> care.permanencePlanMade(story.childOf(id), story.now(), "independent-reviewing-officer"));
        story.inOneTransaction(() -> care.permanencePlanMade(story.childOf(id), story.now(), "independent-reviewing-officer"));
        assertThat(story.state("permanence-plan-4m", id)).isEqualTo("met");
        assertThat(story.reached(id)).contains("entering-care endEvent_settled", "entering-care endEvent_childSettled", "find-a-placement endEvent_movedIn",
                "find-a-placement endEvent_childPlaced", "care-plan endEvent_planMade", "care-plan endEvent_carePlanAgreed", "placement-plan endEvent_planAgreed",
                "placement-plan endEvent_over", "placement-notice endEvent_told", "placement-notice endEvent_everyoneTold", "reviewing-officer endEvent_appointed",
                "reviewing-officer endEvent_over");
        assertThat(care.openOf(story.childOf(id)).orElseThrow().isInCare()).as("being looked after is a record, and goes on").isTrue();
        assertThat(story.notes(id).stream().filter("PermanencePlanMade"::equals)).hasSize(1);
    }

    @Test
    void what_is_late_is_escalated_stays_to_be_done_and_says_how_late_it_was() {
        UUID id = story.inCareOf(story.aChild(), "V2", match("U6", "PR1"));
        story.passesTo("2027-01-11T10:00:00Z");
        var rules = List.of("lac-notify-iro", "care-plan-10wd", "permanence-plan-4m", "s20-under-pressure-review", "lac-visit-1w");
        assertThat(story.warnedAbout(id)).containsAll(rules);
        assertThat(rules).allSatisfy(rule -> assertThat(story.state(rule, id)).isEqualTo("missed"));
        assertThat(story.warnedAbout(story.placement(id))).contains("placement-plan-5wd", "placement-notify-5wd");
        assertThat(story.waitsAt(id)).contains("appointTheReviewingOfficer", "lookAtTheAgreement");
        story.answers(id, "appointTheReviewingOfficer", "iro-manager", officer());
        story.answers(id, "agreeThePlacementPlan", "social-worker", agreedPlan("2027-01-11T09:00Z"));
        story.answers(id, "tellOfThePlacement", "social-worker", told("2027-01-11"));
        story.answers(id, "prepareTheCarePlan", "social-worker", carePlan("2027-02-01"));
        story.answers(id, "agreeTheCarePlan", "team-manager", planAgreed("yes"));
        story.inOneTransaction(() -> care.permanencePlanMade(story.childOf(id), story.now(), "independent-reviewing-officer"));
        story.answers(id, "lookAtTheAgreement", "team-manager", agreement("yes", "yes"));
        assertThat(List.of("lac-notify-iro", "care-plan-10wd", "permanence-plan-4m", "s20-under-pressure-review")).allSatisfy(rule -> assertThat(story.state(rule, id)).isEqualTo("met-late"));
        assertThat(story.heard(LegalViewWanted.class)).singleElement().satisfies(wanted -> assertThat(wanted.because()).startsWith("Nobody knows"));
        assertThat(story.reached(id)).contains("entering-care endEvent_escalated", "entering-care event_permanenceNearlyDue", "reviewing-officer endEvent_escalated",
                "reviewing-officer event_officerNotYetAppointed", "care-plan endEvent_escalated", "care-plan event_planNearlyDue", "placement-plan endEvent_escalated",
                "placement-plan event_planNotYetAgreed", "placement-notice endEvent_escalated", "placement-notice event_noticeNearlyDue", "care-visit endEvent_escalated",
                "care-visit event_visitNearlyDue", "section-20-review endEvent_escalated", "section-20-review event_lookDue", "section-20-review endEvent_looked",
                "section-20-review endEvent_agreementSeen");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void care_that_ends_early_leaves_nothing_waiting_and_every_clock_says_why() {
        UUID id = story.inCareOf(story.aChild(), "V2", match("U6", "PR1"));
        UUID placement = story.placement(id);
        story.startsToMove(id, "yes");
        story.inOneTransaction(() -> care.end(id, CareEndReason.E4B, "The mother took him home (made up).", story.now(), "social-worker"));
        assertThat(story.waitsAt(id)).as("only the letters about the end are still owed").containsExactly("tellOfThePlacement");
        assertThat(List.of("lac-notify-iro", "care-plan-10wd", "permanence-plan-4m", "s20-under-pressure-review", "lac-visit-1w", "lac-18")).allSatisfy(rule -> {
            assertThat(story.state(rule, id)).isEqualTo("cancelled");
            assertThat(story.clock(rule, id).reason()).isEqualTo("The mother took him home (made up).");
        });
        assertThat(story.state("placement-plan-5wd", placement)).isEqualTo("cancelled");
        assertThat(story.state("placement-end-notice-10wd", placement)).isEqualTo("running");
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S V2 U6 E4B");
        assertThat(access.mayRead("virtual-head", story.childOf(id))).isFalse();
        assertThat(story.reached(id)).contains("entering-care endEvent_endedEarly", "entering-care event_careEnded", "reviewing-officer endEvent_noLongerNeeded",
                "care-plan endEvent_noLongerNeeded", "placement-plan endEvent_noLongerNeeded", "placement-notice endEvent_noLongerNeeded", "care-visit endEvent_noVisitNeeded",
                "section-20-review endEvent_noLongerNeeded", "care-at-eighteen endEvent_endedBefore", "find-a-placement endEvent_noLongerNeeded", "placement-move endEvent_noLongerNeeded");
        story.inOneTransaction(() -> care.end(id, "Again.", story.now(), "social-worker"));
        assertThat(story.heard(CareEnded.class)).hasSize(1);
        assertThat(story.differences(id)).isEmpty();

        story.answers(id, "tellOfThePlacement", "social-worker", told("2026-09-07"));
        assertThat(story.state("placement-end-notice-10wd", placement)).isEqualTo("met");
        assertThat(story.askedFor(story.childOf(id), LegalStatus.V2)).as("a new period").isNotEqualTo(id);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "agrees|no|Care by agreement needs somebody who agrees",
            "capacity|no|without the capacity to decide nobody can consent",
            "removeExplained|no|explain that they may take the child back at any time",
            "interpreter|neededNotUsed|an interpreter was needed and not there",
            "inRight|childOf16|only a child who is 16 or 17 can agree for themselves"})
    void nobody_comes_into_care_by_agreement_without_consent_worth_the_name(String question, String answer, String problem) {
        UUID id = story.askedFor(story.aChild(), LegalStatus.V2);
        story.passesTo("2026-09-07T14:30:00Z");
        var spoilt = with(consentOf("parent"), question, answer);
        refusedWith(id, "recordTheWayIn", "social-worker", with(byAgreement("2026-09-07T11:00+01:00"), "consents", List.of(spoilt)), problem);
        assertThat(story.waitsAt(id)).containsExactly("recordTheWayIn");
        assertThat(care.find(id).orElseThrow().legalStatus()).isNull();
    }

    @Test
    void an_objection_stops_care_by_agreement_unless_a_child_of_16_agrees_and_a_parents_home_is_none() {
        UUID id = story.askedFor(story.aChild(), LegalStatus.V2);
        story.passesTo("2026-09-07T14:30:00Z");
        refusedWith(id, "recordTheWayIn", "social-worker", with(byAgreement("2026-09-07T11:00+01:00"), "objection", "yes"), "section 20(7)");
        refusedWith(id, "recordTheWayIn", "social-worker", with(byAgreement("2026-09-08T11:00+01:00"), "whyNotEveryone", "x"), "lies in the future");
        UUID older = story.askedFor(story.aChildBorn("2010-01-01"), LegalStatus.V2);
        story.answers(older, "recordTheWayIn", "social-worker", with(byAgreement("2026-09-07T11:00+01:00"), "objection", "yes", "consents", List.of(consentOf("childOf16"))));
        refusedWith(older, "matchThePlacement", "social-worker", match("P1", "PR0"), "by agreement cannot be placed with the parents");
    }

    @Test
    void whether_a_child_seeks_asylum_alone_is_asked_as_it_comes_in_learnt_later_and_ends() {
        var child = story.aChildBorn("2009-03-01");
        UUID id = story.askedFor(child, LegalStatus.C1);
        story.passesTo("2026-09-07T14:30:00Z");
        var silent = byOrder("C1", "2026-09-07T09:30+01:00");
        silent.remove("unaccompanied");
        assertThatThrownBy(() -> story.answers(id, "recordTheWayIn", "social-worker", silent)).isInstanceOf(Refused.class).hasMessageContaining("seek asylum here alone");
        story.answers(id, "recordTheWayIn", "social-worker", with(byOrder("C1", "2026-09-07T09:30+01:00"), "unaccompanied", "no"));
        assertThat(asylum.mayBegin(child)).as("not in care yet").isFalse();
        story.answers(id, "matchThePlacement", "social-worker", match("U6", "PR1"));
        story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"));
        assertThat(asylum.lasts(child)).isFalse();
        assertThat(care.openOf(child).orElseThrow().unaccompanied()).isFalse();
        story.passesTo("2026-10-05T14:30:00Z");
        assertThatThrownBy(() -> asylum.ends(child, Instant.parse("2026-10-01T09:00:00Z"), "Decided.", "social-worker")).isInstanceOf(Refused.class).hasMessageContaining("There is nothing to end");
        assertThatThrownBy(() -> asylum.begins(child, Instant.parse("2026-10-06T09:00:00Z"), "He said so.", "social-worker")).isInstanceOf(Refused.class).hasMessageContaining("lies in the future");
        asylum.begins(child, Instant.parse("2026-10-01T09:00:00Z"), "He asked at the port, alone (made up).", "social-worker");
        assertThat(asylum.lasts(child)).isTrue();
        asylum.ends(child, Instant.parse("2026-10-04T23:30:00Z"), "His uncle is his guardian now (made up).", "social-worker");
        assertThat(care.openOf(child).orElseThrow().unaccompaniedUntil()).as("the London day").isEqualTo("2026-10-05");
        assertThat(asylum.lasts(child)).isFalse();
        assertThat(asylum.mayBegin(child)).isTrue();
        assertThat(story.heard(CareNote.class)).extracting(CareNote::kind).contains("SeeksAsylumAlone", "SeeksAsylumAloneNoMore");
        story.passesTo("2027-03-02T14:30:00Z");
        assertThat(asylum.mayBegin(child)).as("care is over at eighteen").isFalse();
    }

    @Test
    void a_case_that_runs_on_a_form_which_did_not_ask_about_asylum_goes_on_and_nobody_knows() {
        var child = story.aChild();
        UUID id = story.askedFor(child, LegalStatus.C1);
        story.passesTo("2026-09-07T14:30:00Z");
        var asked = byOrder("C1", "2026-09-07T09:30+01:00");
        asked.remove("unaccompanied");
        assertThat(ways.record(id, json.convertValue(asked, WayIntoCare.class), "social-worker")).isTrue();
        assertThat(care.openOf(child).orElseThrow().unaccompanied()).isNull();
    }

    @Test
    void a_child_for_whom_nobody_agrees_does_not_come_into_care_and_why_is_written_down() {
        UUID id = story.askedFor(story.aChild(), LegalStatus.V2);
        story.passesTo("2026-09-07T14:30:00Z");
        story.answers(id, "recordTheWayIn", "social-worker", Map.of("comesIntoCare", "no", "whyNot", "The mother does not agree.", "whatInstead", "He sleeps at his aunt's."));
        assertThat(story.waitsAt(id)).isEmpty();
        assertThat(story.heard(CareNotBegun.class)).singleElement().satisfies(not -> assertThat(not.what()).contains("The mother does not agree."));
        assertThat(care.find(id).orElseThrow().endReason()).isNull();
        assertThat(story.reached(id)).containsExactly("entering-care endEvent_noCare", "entering-care endEvent_notAgreed");
        assertThat(care.of(story.childOf(id))).singleElement().satisfies(facts -> assertThat(facts.isOpen()).isFalse());
    }

    @Test
    void under_a_care_order_a_child_is_in_care_from_its_day_wherever_it_lives_and_ages_are_kept() {
        UUID id = story.askedFor(story.aChild(), LegalStatus.C2);
        story.passesTo("2026-09-09T14:30:00Z");
        story.answers(id, "recordTheWayIn", "social-worker", byOrder("C2", "2026-09-08T09:30+01:00"));
        refusedWith(id, "matchThePlacement", "social-worker", match("K3", "PR4"), "only for children of 16 or older; this child is 11");
        refusedWith(id, "matchThePlacement", "social-worker", match("T4", "PR4"), "Care cannot begin with a short stay");
        refusedWith(id, "matchThePlacement", "social-worker", match("A5", "PR1"), "only under a placement order");
        refusedWith(id, "matchThePlacement", "social-worker", match("P1", "PR1"), "goes with a home at the parents'");
        refusedWith(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "postcode", "here"), "write it like YO1 7HH");
        refusedWith(id, "matchThePlacement", "social-worker", with(match("U6", "PR1"), "withSiblings", "apart", "siblingsMeet", "Every Sunday at the aunt's."), "Why do brothers and sisters live apart?");
        story.answers(id, "matchThePlacement", "social-worker", match("U6", "PR1"));
        refusedWith(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-09T10:00+01:00"), "say where the child lived from that day");
        refusedWith(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-08T09:00+01:00"), "lies before the consent or order");
        story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-08T12:00+01:00"));
        assertThat(story.episodes(id)).containsExactly("2026-09-08 S C2 U6");
        UUID young = story.askedFor(story.aChild(), LegalStatus.J1);
        refusedWith(young, "recordTheWayIn", "social-worker", with(byOrder("J1", "2026-09-09T10:00+01:00"), "homePostcode", "nowhere"), "Postcode of home");
    }

    @Test
    void every_change_of_status_or_place_ends_one_episode_and_begins_the_next_on_the_same_day_and_why_is_worked_out() {
        UUID id = story.inCareOf(story.aChild(), "L1", match("U6", "PR1"));
        var child = story.childOf(id);
        story.passesTo("2026-09-09T10:00:00Z");
        assertThatThrownBy(() -> story.inOneTransaction(() -> care.legalStatusChanged(child, LegalStatus.V2, LocalDate.of(2026, 9, 9), null, "legal-adviser")))
                .isInstanceOf(Refused.class).hasMessageContaining("consent of those who agree");
        assertThatThrownBy(() -> story.inOneTransaction(() -> care.legalStatusChanged(child, LegalStatus.C1, LocalDate.of(2026, 9, 6), null, "legal-adviser")))
                .isInstanceOf(Refused.class).hasMessageContaining("reaches to 7 September 2026");
        changes(child, LegalStatus.C1, "2026-09-09");
        changes(child, LegalStatus.C1, "2026-09-09");
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S L1 U6 X1", "2026-09-09 L C1 U6");
        story.passesTo("2026-09-20T10:00:00Z");
        story.moved(id, "2026-09-20T10:00+01:00", "yes", with(match("U6", "PR1"), "carer", "Other Carer", "postcode", "ZZ3 3ZZ"));
        assertThat(story.episodes(id)).last().isEqualTo("2026-09-20 P C1 U6");
        changes(child, LegalStatus.C2, "2026-09-20");
        assertThat(story.episodes(id)).as("two changes of one day are one episode").last().isEqualTo("2026-09-20 B C2 U6");
        story.passesTo("2026-10-20T10:00:00Z");
        story.moved(id, "2026-10-20T10:00+01:00", "yes", with(match("U4", "PR1"), "carer", "Other Carer", "postcode", "ZZ3 3ZZ", "sameCarer", "yes"));
        assertThat(story.episodes(id)).last().isEqualTo("2026-10-20 T C2 U4");
        changes(child, LegalStatus.E1, "2026-10-20");
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S L1 U6 X1", "2026-09-09 L C1 U6 X1 CREQO", "2026-09-20 B C2 U6 X1 CREQO", "2026-10-20 U E1 U4");
        assertThat(care.openOf(child).orElseThrow().statusSince()).isEqualTo("2026-10-20");
        assertThat(care.openOf(child).orElseThrow().placementsInAYear()).as("the same carers, the same house").isEqualTo(2);
        story.inOneTransaction(() -> assertThat(care.legalStatusChanged(story.aChild(), LegalStatus.C1, LocalDate.of(2026, 9, 9), null, "legal-adviser")).isFalse());
        assertThat(story.heard(CareStatusChanged.class)).hasSize(3);
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void the_database_itself_refuses_a_gap_an_overlap_a_second_period_and_a_rewritten_past() {
        UUID id = story.inCare();
        story.passesTo("2026-09-20T10:00:00Z");
        changes(story.childOf(id), LegalStatus.C2, "2026-09-10");
        UUID placement = story.placement(id);
        String insert = "insert into care_episodes (id, care, number, from_on, previous_until_on, rne, legal_status, placement, version) values (?, ?, ?, ?::date, ?::date, 'L', 'C1', ?, 0)";
        database.sql("update care_episodes set until_on = '2026-09-15', rec = 'X1' where care = ? and until_on is null").param(id).update();
        refusedBySql(insert, UUID.randomUUID(), id, 3, "2026-09-16", "2026-09-16", placement);
        refusedBySql(insert, UUID.randomUUID(), id, 3, "2026-09-14", "2026-09-14", placement);
        refusedBySql(insert, UUID.randomUUID(), id, 3, "2026-09-16", "2026-09-15", placement);
        refusedBySql(insert, UUID.randomUUID(), id, 3, "2026-09-16", null, placement);
        refusedBySql("update care_episodes set until_on = '2026-09-09' where care = ? and number = 1", id);
        refusedBySql("delete from care_episodes where care = ?", id);
        refusedBySql("insert into care_periods (id, child, journey, source_event, wanted_at, begun_at, begun_by, version) select ?, child, journey, 'x', wanted_at, begun_at, begun_by, 0 "
                + "from care_periods where id = ?", UUID.randomUUID(), id);
        refusedBySql("insert into care_periods (id, child, journey, source_event, wanted_at, begun_at, begun_by, since_at, ended_at, ended_why, rec, version) select ?, child, journey, 'y', "
                + "wanted_at, begun_at, begun_by, '2026-09-01T10:00Z', '2026-09-08T10:00Z', 'x', 'E4A', 0 from care_periods where id = ?", UUID.randomUUID(), id);
    }

    @Test
    void a_second_period_is_refused_in_words_and_the_same_event_begins_nothing_twice() {
        var child = story.aChild();
        var wanted = new NewCare(child, story.journeyOf(child), null, CareStory.ASKED, null, "AssessmentConcluded:" + UUID.randomUUID());
        UUID first = story.begin(wanted);
        assertThat(story.begin(wanted)).isEqualTo(first);
        assertThatThrownBy(() -> story.askedFor(child, LegalStatus.V2)).isInstanceOf(Refused.class).hasMessageContaining("being worked on already");
        UUID placed = story.inCare();
        assertThatThrownBy(() -> story.askedFor(story.childOf(placed), LegalStatus.V2)).isInstanceOf(Refused.class).hasMessageContaining("looked after already, since 7 September 2026");
        assertThatThrownBy(() -> story.begin(new NewCare(child, story.journeyOf(child), null, story.now().plusSeconds(60), null, "X"))).hasMessageContaining("in the future");
    }

    @Test
    void after_police_protection_a_worker_asks_for_agreement_and_without_it_nothing_changes() {
        UUID id = story.inCareOf(story.aChild(), "L1", match("U6", "PR1"));
        var child = story.childOf(id);
        story.inOneTransaction(() -> {
            assertThat(care.agreementWanted(child, "team-manager")).isTrue();
            assertThat(care.agreementWanted(child, "team-manager")).as("asked already").isFalse();
        });
        story.answers(id, "recordTheAgreement", "social-worker", Map.of("agreementGiven", "no", "whyNot", "She wants him home tonight.", "childTold", "That mum said no.",
                "childSaid", "He wants to stay."));
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S L1 U6");
        story.inOneTransaction(() -> assertThat(care.agreementWanted(child, "team-manager")).isTrue());
        story.passesTo("2026-09-08T10:00:00Z");
        var agreed = with(consent("2026-09-08T10:00+01:00"), "agreementGiven", "yes", "childTold", "That mum agreed.", "childSaid", "He is glad to stay.");
        refusedWith(id, "recordTheAgreement", "social-worker", with(agreed, "consentAt", "2026-09-06T10:00+01:00"), "lies before care began");
        story.answers(id, "recordTheAgreement", "social-worker", agreed);
        assertThat(story.episodes(id)).containsExactly("2026-09-07 S L1 U6 X1", "2026-09-08 L V2 U6");
        assertThat(story.state("s20-under-pressure-review", id)).isEqualTo("running");
        changes(child, LegalStatus.C1, "2026-09-08");
        assertThat(story.state("s20-under-pressure-review", id)).as("an order takes its place").isEqualTo("cancelled");
        story.inOneTransaction(() -> care.agreementWanted(child, "team-manager"));
        story.inOneTransaction(() -> care.end(id, CareEndReason.E4A, "Home (made up).", story.now(), "social-worker"));
        assertThat(story.reached(id)).contains("agreement-to-care endEvent_agreed", "agreement-to-care endEvent_notAgreed", "agreement-to-care endEvent_noLongerNeeded",
                "section-20-review event_agreementOver");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void an_agreement_that_is_no_agreement_any_more_must_go_to_the_legal_gateway() {
        UUID id = story.inCareOf(story.aChild(), "V2", match("U6", "PR1"));
        story.passesTo("2026-11-20T10:00:00Z");
        assertThat(story.task(id, "lookAtTheAgreement").dueAt()).isEqualTo("2026-12-08T00:00:00Z");
        refusedWith(id, "lookAtTheAgreement", "team-manager", agreement("no", "no"), "Without agreement the child goes home today");
        story.answers(id, "lookAtTheAgreement", "team-manager", agreement("yes", "no"));
        assertThat(story.state("s20-under-pressure-review", id)).isEqualTo("met");
        assertThat(story.heard(LegalViewWanted.class)).isEmpty();
    }

    @Test
    void if_anything_fails_when_the_child_moves_in_record_clocks_and_tasks_are_all_as_before() {
        UUID id = story.askedFor(story.aChild(), LegalStatus.C1);
        story.passesTo("2026-09-07T14:30:00Z");
        story.answers(id, "recordTheWayIn", "social-worker", byOrder("C1", "2026-09-07T09:30+01:00"));
        story.answers(id, "matchThePlacement", "social-worker", match("U6", "PR1"));
        failure.at(CareBegan.class);
        assertThatThrownBy(() -> story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"))).hasStackTraceContaining("made-up failure");
        assertThat(story.waitsAt(id)).containsExactly("recordTheMoveIn");
        assertThat(care.find(id).orElseThrow().isInCare()).isFalse();
        assertThat(story.episodes(id)).isEmpty();
        assertThat(database.sql("select count(*) from clocks where subject = ?").param(id).query(Integer.class).single()).isZero();
        failure.at(null);
        story.answers(id, "recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"));
        assertThat(care.find(id).orElseThrow().isInCare()).isTrue();
    }

    private void changes(org.childjourney.foundation.ChildId child, LegalStatus status, String on) {
        story.inOneTransaction(() -> assertThat(care.legalStatusChanged(child, status, LocalDate.parse(on), "A made-up order.", "legal-adviser")).isTrue());
    }

    private static Map<String, Object> agreement(String still, String gateway) {
        return new HashMap<>(Map.of("stillAgreed", still, "parentsSay", "She does not answer letters.", "childSaid", "When do I go home?", "purpose", "Until the treatment ends.",
                "toGateway", gateway, "because", "Nobody knows when it ends."));
    }

    private void refusedBySql(String sql, Object... values) {
        assertThatThrownBy(() -> story.inOneTransaction(() -> database.sql(sql).params(java.util.Arrays.asList(values)).update())).as(sql).isInstanceOf(Exception.class);
    }

    private void refusedWith(UUID id, String task, String by, Map<String, Object> answers, String problem) {
        assertThatThrownBy(() -> story.answers(id, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(problem);
    }
}
