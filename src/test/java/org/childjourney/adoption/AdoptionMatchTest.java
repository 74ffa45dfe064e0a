package org.childjourney.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.adoption.AdoptionAnswers.adopters;
import static org.childjourney.adoption.AdoptionAnswers.found;
import static org.childjourney.adoption.AdoptionAnswers.inStageTwo;
import static org.childjourney.adoption.AdoptionAnswers.independentReview;
import static org.childjourney.adoption.AdoptionAnswers.match;
import static org.childjourney.adoption.AdoptionAnswers.noFamily;
import static org.childjourney.adoption.AdoptionAnswers.panel;
import static org.childjourney.adoption.AdoptionAnswers.referred;
import static org.childjourney.adoption.AdoptionStory.ADOPTION_WORKER;
import static org.childjourney.adoption.AdoptionStory.DECIDES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family is looked for, found suitable, and matched with the child: what the panel recommends beside what the decision-maker decides. */
@ChildJourneyTest
class AdoptionMatchTest {

    private static final String REFERRAL = "register-3m";
    private static final String MATCH = "match-6m";
    private static final String DECISION = "adm-decision-7wd";
    private static final String SUITABILITY = "adopter-decision-4m";

    @Autowired AdoptionStory story;
    @Autowired Adoptions adoptions;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void within_three_months_the_child_is_referred_and_within_six_matched_and_the_return_knows_with_whom() {
        UUID id = story.mayBePlaced(story.planned(), false);
        assertThat(story.clock(REFERRAL, id).dueAt()).isEqualTo("2026-12-17T00:00:00Z");
        assertThat(story.clock(MATCH, id).dueAt()).isEqualTo("2027-03-17T00:00:00Z");
        assertThat(story.task(id, "findAFamily").groups()).containsExactly(ADOPTION_WORKER);
        refusedWith(id, "referForFamilyFinding", ADOPTION_WORKER, referred("2026-09-15T10:00+01:00"), "before the decision");
        story.answers(id, "referForFamilyFinding", ADOPTION_WORKER, referred("2026-09-18T10:00+01:00"));
        assertThat(story.state(REFERRAL, id)).isEqualTo("met");
        assertThat(story.endsOf(id)).contains("endEvent_referred");

        var alone = found();
        alone.put("howMany", "F1");
        refusedWith(id, "findAFamily", ADOPTION_WORKER, alone, "One adopter is single");
        story.answers(id, "findAFamily", ADOPTION_WORKER, found());
        story.to("2026-10-06T10:00:00Z");
        refusedWith(id, "recordThePanel", ADOPTION_WORKER, panel("2026-10-05", "yes", "2026-10-04T10:00+01:00"), "before the panel met");
        story.answers(id, "recordThePanel", ADOPTION_WORKER, panel("2026-10-05", "yes", "2026-10-06T10:00+01:00"));
        assertThat(story.clock(DECISION, id).dueAt()).as("seven working days from 6 October").isEqualTo("2026-10-15T23:00:00Z");
        assertThat(story.differences(id)).isEmpty();
        refusedWith(id, "decideOnTheMatch", DECIDES, match("notApproved"), "The rule table suggests “Matched with this family”");
        story.to("2026-10-07T10:00:00Z");
        story.answers(id, "decideOnTheMatch", DECIDES, match("approved"));
        assertThat(story.state(MATCH, id)).isEqualTo("met");
        assertThat(story.state(DECISION, id)).isEqualTo("met");
        assertThat(story.endsOf(id)).contains("endEvent_matchDecided", "endEvent_matched");
        assertThat(story.waitsAt(id)).contains("planTheIntroductions", "tellByWordOfMouth");
        var facts = story.facts(id);
        assertThat(facts.matchedAt()).as("DATE_MATCH").isEqualTo("2026-10-07T10:00:00Z");
        assertThat(List.<Object>of(facts.adopters(), facts.adoptersSex(), facts.adoptersStatus(), facts.fostered())).as("NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR, FOSTER_CARE").containsExactly(2, "MF", "L11", false);
        assertThat(facts.measures().orderToMatch()).as("days from the placement order of 17 September").isEqualTo(20);
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void where_a_family_is_found_first_no_referral_is_needed() {
        UUID id = story.decided();
        story.answers(id, "findAFamily", ADOPTION_WORKER, found());
        assertThat(story.state(REFERRAL, id)).isEqualTo("cancelled");
        assertThat(story.endsOf(id)).contains("endEvent_familyFound");
        assertThat(story.waitsAt(id)).doesNotContain("referForFamilyFinding");
        story.inOneTransaction(() -> adoptions.end(id, "The child died.", story.now(), "team-manager"));
        assertThat(story.state(MATCH, id)).isEqualTo("cancelled");
    }

    @Test
    void a_search_that_drags_on_is_warned_of_and_late_at_each_of_its_dates() {
        UUID id = story.decided();
        story.to("2026-12-18T09:00:00Z");
        assertThat(story.warnedAbout(id)).contains(REFERRAL);
        story.answers(id, "referForFamilyFinding", ADOPTION_WORKER, referred("2026-12-18T08:00Z"));
        assertThat(story.state(REFERRAL, id)).isEqualTo("met-late");
        story.to("2027-03-18T09:00:00Z");
        assertThat(story.warnedAbout(id)).contains(MATCH);
        assertThat(story.state(MATCH, id)).isEqualTo("missed");
        story.answers(id, "findAFamily", ADOPTION_WORKER, found());
        story.answers(id, "recordThePanel", ADOPTION_WORKER, panel("2027-03-17", "yes", "2027-03-18T08:30Z"));
        story.to("2027-04-01T09:00:00Z");
        assertThat(story.warnedAbout(id)).contains(DECISION);
        assertThat(story.endsOf(id)).contains("endEvent_decisionEscalated", "endEvent_escalated");
        story.answers(id, "decideOnTheMatch", DECIDES, match("approved"));
        assertThat(story.state(MATCH, id)).isEqualTo("met-late");
        assertThat(story.state(DECISION, id)).isEqualTo("met-late");
        assertThat(story.differences(id)).isEmpty();
    }

    @Test
    void a_match_that_is_not_approved_goes_on_with_the_search_and_where_nobody_is_found_the_plan_ends() {
        UUID id = story.decided();
        story.answers(id, "findAFamily", ADOPTION_WORKER, found());
        story.answers(id, "recordThePanel", ADOPTION_WORKER, panel("2026-09-16", "later", "2026-09-16T10:30+01:00"));
        story.answers(id, "decideOnTheMatch", DECIDES, match("notApproved"));
        assertThat(story.waitsAt(id)).contains("findAFamily");
        assertThat(story.state(MATCH, id)).isEqualTo("running");
        assertThat(story.facts(id).adopters()).isNull();
        assertThat(story.differences(id)).isEmpty();
        story.answers(id, "findAFamily", ADOPTION_WORKER, noFamily());
        assertThat(story.endsOf(id)).contains("endEvent_noFamily", "endEvent_noFamilyFound");
        assertThat(story.facts(id).ceasedWhy()).isEqualTo(WhyCeased.RD3);
        assertThat(story.state(MATCH, id)).isEqualTo("cancelled");
        assertThat(story.waitsAt(id)).isNotEmpty().allMatch(task -> task.equals("tellByWordOfMouth") || task.equals("confirmInWriting"));
    }

    @Test
    void nobody_is_matched_with_adopters_who_are_not_approved_and_those_in_stage_two_are_decided_on_within_four_months() {
        UUID id = story.decided();
        story.answers(id, "findAFamily", ADOPTION_WORKER, inStageTwo("2026-08-03"));
        UUID family = story.of(id, "decideOnTheAdopters", "adoptersId");
        assertThat(story.clock(SUITABILITY, family).dueAt()).as("four months from 3 August").isEqualTo("2026-12-04T00:00:00Z");
        story.answers(id, "recordThePanel", ADOPTION_WORKER, panel("2026-09-16", "yes", "2026-09-16T10:30+01:00"));
        var anyway = match("approved");
        anyway.put("whyDifferent", "He likes them.");
        refusedWith(id, "decideOnTheMatch", DECIDES, anyway, "These adopters are not approved yet");
        refusedWith(id, "decideOnTheAdopters", DECIDES, adopters("notSuitable", "suitable"), "The rule table suggests “Not suitable to adopt”");
        story.answers(id, "decideOnTheAdopters", DECIDES, adopters("suitable", "suitable"));
        assertThat(story.state(SUITABILITY, family)).isEqualTo("met");
        assertThat(story.endsOf(id)).contains("endEvent_suitable");
        story.answers(id, "decideOnTheMatch", DECIDES, match("approved"));
        assertThat(story.waitsAt(id)).contains("planTheIntroductions");
        assertThat(story.differences(family)).isEmpty();
    }

    @Test
    void adopters_found_not_suitable_may_ask_for_an_independent_review_after_which_it_is_decided_again() {
        UUID reviewed = assessed("notSuitable");
        story.answers(reviewed, "recordTheIndependentReview", ADOPTION_WORKER, independentReview("yes"));
        story.answers(reviewed, "decideAfterTheReview", DECIDES, adopters("suitable", "suitable"));
        assertThat(story.endsOf(reviewed)).contains("endEvent_suitable");
        UUID still = assessed("notSuitable");
        story.answers(still, "recordTheIndependentReview", ADOPTION_WORKER, independentReview("yes"));
        var against = new HashMap<>(adopters("suitable", "notSuitable"));
        against.put("whyDifferent", "The reference of last week.");
        story.answers(still, "decideAfterTheReview", DECIDES, against);
        assertThat(story.endsOf(still)).contains("endEvent_notSuitable");
        UUID accepted = assessed("notSuitable");
        story.answers(accepted, "recordTheIndependentReview", ADOPTION_WORKER, independentReview("no"));
        assertThat(story.endsOf(accepted)).contains("endEvent_notSuitable");
        assertThat(story.endsOf(assessed("withdrew"))).contains("endEvent_withdrew");
    }

    @Test
    void a_decision_on_adopters_that_is_late_is_escalated_and_falls_away_with_the_plan() {
        UUID late = story.decided();
        UUID over = story.decided();
        story.answers(late, "findAFamily", ADOPTION_WORKER, inStageTwo("2026-08-03"));
        story.answers(over, "findAFamily", ADOPTION_WORKER, inStageTwo("2026-08-03"));
        UUID family = story.of(late, "decideOnTheAdopters", "adoptersId");
        UUID others = story.of(over, "decideOnTheAdopters", "adoptersId");
        story.inOneTransaction(() -> adoptions.planChanged(over, WhyCeased.RD1, "He needs a home with others.", "team-manager"));
        assertThat(story.state(SUITABILITY, others)).isEqualTo("cancelled");
        story.to("2026-12-05T09:00:00Z");
        assertThat(story.warnedAbout(family)).containsExactly(SUITABILITY);
        story.answers(late, "decideOnTheAdopters", DECIDES, adopters("suitable", "suitable"));
        assertThat(story.state(SUITABILITY, family)).isEqualTo("met-late");
    }

    private UUID assessed(String decision) {
        UUID id = story.decided();
        story.answers(id, "findAFamily", ADOPTION_WORKER, inStageTwo("2026-08-03"));
        story.answers(id, "decideOnTheAdopters", DECIDES, adopters(decision, decision));
        return id;
    }

    private void refusedWith(UUID id, String task, String by, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> story.answers(id, task, by, answers)).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThat(story.waitsAt(id)).contains(task);
    }
}
