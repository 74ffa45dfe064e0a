package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;
import static org.childjourney.leavingcare.LeavingCareAnswers.agreed;
import static org.childjourney.leavingcare.LeavingCareAnswers.assessedForStudy;
import static org.childjourney.leavingcare.LeavingCareAnswers.birthday;
import static org.childjourney.leavingcare.LeavingCareAnswers.confirmed;
import static org.childjourney.leavingcare.LeavingCareAnswers.contact;
import static org.childjourney.leavingcare.LeavingCareAnswers.named;
import static org.childjourney.leavingcare.LeavingCareAnswers.needs;
import static org.childjourney.leavingcare.LeavingCareAnswers.noContact;
import static org.childjourney.leavingcare.LeavingCareAnswers.offered;
import static org.childjourney.leavingcare.LeavingCareAnswers.plan;
import static org.childjourney.leavingcare.LeavingCareAnswers.prepared;
import static org.childjourney.leavingcare.LeavingCareAnswers.reviewed;

import java.util.List;
import java.util.Map;
import org.childjourney.allocation.Allocation;
import org.childjourney.care.CareAnswers;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEpisodes;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.journey.Journeys;
import org.childjourney.leavingcare.LeavingCareStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How care and leaving care hang together: one young person from fifteen years and nine months to twenty-five. */
@ChildJourneyTest
class CareLeaverStoryTest {

    @Autowired LeavingCareStory story;
    @Autowired People people;
    @Autowired CareEpisodes care;
    @Autowired Journeys journeys;
    @Autowired OpenTasks tasks;
    @Autowired Allocation allocation;
    @Autowired TransactionTemplate transaction;
    private ChildId child;

    @Test
    void from_fifteen_to_twenty_five() {
        comesIntoCareAtFifteen();
        isEligibleAtSixteenAndItsNeedsAreLate();
        movesToSemiIndependentAccommodationAtSeventeen();
        isEighteenAndCareEndsButNotTheHelp();
        isSilentForThreeMonths();
        isTwentyOneAndWantsNoHelp();
        returnsToStudyAtTwentyTwo();
        isTwentyFive();
    }

    private void comesIntoCareAtFifteen() {
        story.begins("2016-10-10T08:00:00Z");
        child = story.born("2001-01-10");
        story.acts(child, "into-care", "2016-10-10T08:00:00Z", Map.of("power", "V2", "because", "Nobody at home (made up)."), "team-manager");
        story.passesTo("2016-10-10T14:30:00Z");
        inCare("recordTheWayIn", CareAnswers.byAgreement("2016-10-10T11:00+01:00"));
        inCare("matchThePlacement", match("U6", "PR1"));
        inCare("recordTheMoveIn", movedIn("2016-10-10T15:00+01:00"));
        assertThat(story.stages(child)).contains("In care").noneMatch(stage -> stage.startsWith("Leaving care"));
    }

    private void isEligibleAtSixteenAndItsNeedsAreLate() {
        story.skipsTo("2017-01-09T12:00:00Z");
        story.passesTo("2017-01-09T23:00:00Z");
        assertThat(story.stages(child)).noneMatch(stage -> stage.startsWith("Leaving care"));
        story.passesTo("2017-01-10T09:00:00Z");
        assertThat(story.waitsAt(child)).as("thirteen weeks since 10 October were complete on 9 January, so from the birthday on").contains("confirmTheClass");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("eligible"));
        assertThat(story.stages(child)).contains("In care", "Leaving care: Eligible child");
        story.skipsTo("2017-04-06T09:00:00Z");
        story.passesTo("2017-04-12T09:00:00Z");
        assertThat(story.states(child, "eligible-needs-3m")).containsExactly("missed");
        assertThat(story.warnedAbout(child)).contains("eligible-needs-3m");
        assertThat(tasks.of(journeys.openOf(child).orElseThrow())).as("escalated").anySatisfy(task -> assertThat(task.key()).isEqualTo("userTask_answerTheEscalation"));
        story.answers(child, "nameTheAdviser", "team-manager", named());
        story.answers(child, "assessTheNeeds", "social-worker", needs("2017-04-12"));
        story.answers(child, "writeThePlan", "personal-adviser", plan("2017-06-01"));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
        assertThat(story.states(child, "eligible-needs-3m")).containsExactly("met-late");
        assertThat(story.states(child, "pathway-plan-16-3")).containsExactly("met-late");
        story.skipsTo("2017-10-05T12:00:00Z");
        reviewIs("2017-10-05T12:00+01:00", "2018-01-01");
        assertThat(story.states(child, "pathway-review-6m")).containsExactly("met", "running");
    }

    private void movesToSemiIndependentAccommodationAtSeventeen() {
        story.skipsTo("2018-01-12T10:00:00Z");
        story.answers(child, "recordTheStatus", "personal-adviser", birthday("2018-01-12T09:00Z", "YES"));
        story.skipsTo("2018-02-05T10:00:00Z");
        story.acts(child, "move", "2018-02-05T10:00:00Z", Map.of("because", "Ready for a flat of her own, with support (made up)."), "social-worker");
        inCare("sayWhyTheChildMoves", CareAnswers.moves("yes", "CREQO"));
        inCare("matchThePlacement", CareAnswers.with(match("K3", "PR1"), "carer", "Made-up House", "postcode", "zz4 4zz"));
        inCare("recordTheMoveIn", movedIn("2018-02-05T10:00Z"));
        assertThat(story.clock(child, "pathway-review-28d").dueAt()).isEqualTo("2018-03-06T00:00:00Z");
        story.skipsTo("2018-02-20T12:00:00Z");
        reviewIs("2018-02-20T11:00Z", "2018-05-01");
        assertThat(story.states(child, "pathway-review-28d")).containsExactly("met");
        assertThat(story.states(child, "pathway-review-6m")).containsExactly("met", "met", "running");
    }

    private void isEighteenAndCareEndsButNotTheHelp() {
        story.skipsTo("2019-01-09T09:00:00Z");
        story.passesTo("2019-01-10T09:00:00Z");
        assertThat(care.openOf(child)).isEmpty();
        assertThat(story.stages(child)).as("no manager arranges it by hand").contains("Leaving care: Eligible child", "Leaving care: class to be confirmed")
                .allMatch(stage -> stage.startsWith("Leaving care"));
        story.answers(child, "confirmTheClass", "social-worker", confirmed("formerRelevant"));
        assertThat(story.stages(child)).containsExactly("Leaving care: Former relevant young person");
        assertThat(story.openRules(child)).contains("pathway-review-6m", "pa-visit-2m", "care-leaver-silent-3m", "in-touch-903", "care-leaver-21", "care-leaver-25")
                .noneMatch(rule -> rule.startsWith("lac-"));
    }

    private void isSilentForThreeMonths() {
        story.skipsTo("2019-03-05T12:00:00Z");
        story.answers(child, "recordTheContact", "personal-adviser", noContact("2019-03-05T11:00Z", "NO"));
        story.skipsTo("2019-04-02T12:00:00Z");
        story.passesTo("2019-04-12T12:00:00Z");
        assertThat(story.warnedAbout(child)).contains("pa-visit-2m", "care-leaver-silent-3m");
        assertThat(story.states(child, "care-leaver-silent-3m")).containsExactly("missed");
        story.answers(child, "recordTheContact", "personal-adviser", contact("2019-04-12T12:30+01:00", "visit"));
        assertThat(story.states(child, "care-leaver-silent-3m")).containsExactly("met-late", "running");
        assertThat(story.states(child, "pa-visit-2m")).containsExactly("met-late", "running");
        story.acts(child, "care-leaver-move", "2019-04-12T12:00:00Z", Map.of("livesIn", "U", "suitable", "yes", "provided", "yes", "because", "Her own flat."));
        assertThat(story.clock(child, "pa-visit-7d").dueAt()).isEqualTo("2019-04-19T23:00:00Z");
        story.passesTo("2019-04-17T12:00:00Z");
        story.answers(child, "recordTheContact", "personal-adviser", contact("2019-04-17T12:30+01:00", "visit"));
        assertThat(story.states(child, "pa-visit-7d")).containsExactly("met");
        assertThat(story.differences(child)).isEmpty();
    }

    private void isTwentyOneAndWantsNoHelp() {
        story.skipsTo("2021-11-01T12:00:00Z");
        story.answers(child, "offerHelp", "personal-adviser", offered("2021-11-01T11:00Z", "notNow"));
        story.skipsTo("2022-01-09T09:00:00Z");
        story.passesTo("2022-01-10T09:00:00Z");
        assertThat(journeys.openOf(child)).as("nothing is open").isEmpty();
        assertThat(owedByLeavingCare()).containsExactly("care-leaver-offer-12m");
        assertThat(story.differences(child)).isEmpty();
    }

    private void returnsToStudyAtTwentyTwo() {
        story.skipsTo("2023-02-01T12:00:00Z");
        story.acts(child, "return-to-study", "2023-02-01T11:00:00Z", Map.of("course", "Building engineering from September."));
        assertThat(story.stages(child)).containsExactly("Leaving care: help to 25");
        assertThat(allocation.of(child).orElseThrow().team()).as("the team that held her last").isEqualTo("east");
        assertThat(story.clock(child, "former-relevant-education-assess-3m").dueAt()).isEqualTo("2023-05-01T23:00:00Z");
        story.skipsTo("2023-04-20T12:00:00Z");
        story.answers(child, "assessForEducation", "personal-adviser", assessedForStudy());
        assertThat(story.states(child, "former-relevant-education-assess-3m")).containsExactly("met");
        reviewIs("2023-04-20T12:00+01:00", "2023-09-01");
    }

    private void isTwentyFive() {
        story.skipsTo("2025-12-01T12:00:00Z");
        story.answers(child, "prepareTheEnd", "personal-adviser", prepared());
        story.skipsTo("2026-01-09T23:59:00Z");
        assertThat(journeys.openOf(child)).isPresent();
        story.passesTo("2026-01-10T00:00:00Z");
        assertThat(story.states(child, "care-leaver-25")).contains("met");
        assertThat(journeys.openOf(child)).isEmpty();
        assertThat(owedByLeavingCare()).isEmpty();
        assertThat(story.waitsAt(child)).isEmpty();
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_goes_home_at_sixteen_is_relevant_and_the_journey_stays_open() {
        comesIntoCareAtFifteen();
        story.skipsTo("2017-01-09T12:00:00Z");
        story.passesTo("2017-01-10T09:00:00Z");
        story.skipsTo("2017-02-20T12:00:00Z");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("eligible"));
        transaction.executeWithoutResult(status -> care.end(care.openOf(child).orElseThrow().id(), CareEndReason.E5, "A room of her own (made up).",
                java.time.Instant.parse("2017-02-20T11:00:00Z"), "social-worker"));
        story.passesTo("2017-02-20T12:30:00Z");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("relevant"));
        assertThat(story.stages(child)).containsExactly("Leaving care: Relevant child");
        assertThat(story.openRules(child)).contains("pa-visit-2m", "eligible-needs-3m", "pathway-plan-16-3").noneMatch(rule -> rule.startsWith("lac-"));
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void where_another_council_takes_over_care_the_adviser_is_that_councils() {
        comesIntoCareAtFifteen();
        story.skipsTo("2017-01-09T12:00:00Z");
        story.passesTo("2017-01-10T09:00:00Z");
        story.skipsTo("2017-02-20T12:00:00Z");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("eligible"));
        transaction.executeWithoutResult(status -> care.end(care.openOf(child).orElseThrow().id(), CareEndReason.E3, "Another council (made up).",
                java.time.Instant.parse("2017-02-20T11:00:00Z"), "social-worker"));
        assertThat(story.stages(child)).isEmpty();
        assertThat(story.openRules(child)).as("only the notice to the carers is still owed").containsOnly("placement-end-notice-10wd");
    }

    // ---- what is done ----

    /** Nobody in this story wrote to the carers that the placements ended: that duty of care runs on and is no part of it. */
    private List<String> owedByLeavingCare() {
        return story.openRules(child).stream().filter(rule -> !rule.equals("placement-end-notice-10wd")).toList();
    }

    private void reviewIs(String heldAt, String stepBy) {
        story.answers(child, "reviewThePlan", "personal-adviser", reviewed(heldAt, stepBy));
        story.answers(child, "agreeThePlan", "team-manager", agreed("yes"));
    }

    private void inCare(String task, Map<String, ?> answers) {
        List<OpenTask> open = tasks.of(journeys.openOf(child).orElseThrow());
        people.answer("social-worker", open.stream().filter(each -> each.key().equals("userTask_" + task)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + task + "; open are " + open.stream().map(OpenTask::key).toList())), answers);
    }
}
