package org.childjourney.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.missing.MissingStory.DIRECTOR;
import static org.childjourney.missing.MissingStory.GONE;
import static org.childjourney.missing.MissingStory.INTERVIEW;
import static org.childjourney.missing.MissingStory.JUDGE;
import static org.childjourney.missing.MissingStory.RETURN;
import static org.childjourney.missing.MissingStory.TELL;
import static org.childjourney.missing.MissingStory.back;
import static org.childjourney.missing.MissingStory.directorTold;
import static org.childjourney.missing.MissingStory.judged;
import static org.childjourney.missing.MissingStory.notYet;
import static org.childjourney.missing.MissingStory.refused;
import static org.childjourney.missing.MissingStory.talked;
import static org.childjourney.missing.MissingStory.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.ManagerMustKnow;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ChildJourneyTest
class MissingEpisodeTest {

    private static final String NOTIFY = "missing-24h-notify-dcs";
    private static final String TALK = "missing-rhi-72h";

    @Autowired MissingStory story;
    @Autowired MadeUpFailure failure;
    @Autowired MissingEpisodes episodes;
    @Autowired StrategyDiscussions discussions;
    @Autowired ApplicationEventPublisher events;

    @BeforeEach
    void begins() {
        story.beginsAt(GONE);
    }

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @Test
    void police_and_parents_are_told_at_once_also_at_night_and_a_manager_judges_the_risk() {
        var episode = story.goesMissing();
        assertThat(story.waitsAt(episode)).containsExactlyInAnyOrder(TELL, RETURN);
        assertThat(story.task(episode, TELL).groups()).containsExactlyInAnyOrder("east-social-worker", "east-senior-social-worker", "front-door-emergency-duty-team");
        assertThat(story.clock(NOTIFY, episode).dueAt()).isEqualTo("2026-09-08T19:00:00Z");
        assertThat(story.heard(ChildReportedMissing.class)).singleElement().satisfies(event ->
                assertThat(event.what()).contains("Missing", "7 September 2026, 20:00", "At the bus station"));
        assertThat(story.differences(episode)).isEmpty();

        story.passesTo("2026-09-07T20:00:00Z");
        refusedWith(episode, TELL, told("2026-09-07T21:30+01:00"), "When were the police told?", "lies in the future");
        refusedWith(episode, TELL, told("2026-09-07T19:00+01:00"), "When were the parents told?", "before what it follows");
        story.answers(episode, TELL, "social-worker", told("2026-09-07T20:15+01:00"));
        assertThat(story.waitsAt(episode)).containsExactlyInAnyOrder(JUDGE, RETURN);
        assertThat(story.task(episode, JUDGE).groups()).containsExactlyInAnyOrder("east-team-manager", "front-door-emergency-duty-team");

        story.answers(episode, JUDGE, "team-manager", judged("low", "no"));
        assertThat(story.waitsAt(episode)).containsExactly(RETURN);
        assertThat(story.heard(HarmSuspected.class)).isEmpty();
        assertThat(story.endsOf(episode)).containsExactly("missing-episode endEvent_riskJudged");
        assertThat(episodes.find(episode).orElseThrow().risk()).isEqualTo(MissingRisk.LOW);
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void a_child_who_is_back_within_24_hours_is_talked_with_within_72_hours_by_somebody_independent() {
        var episode = story.goesMissing();
        story.passesTo("2026-09-08T06:30:00Z");
        story.answers(episode, RETURN, "social-worker", back("2026-09-08T07:10+01:00"));
        assertThat(story.state(NOTIFY, episode)).isEqualTo("cancelled");
        assertThat(story.clock(NOTIFY, episode).reason()).contains("within 24 hours");
        assertThat(story.endsOf(episode)).contains("missing-episode endEvent_returnRecorded", "missing-episode endEvent_childBack");
        assertThat(story.waitsAt(episode)).as("the search is over, its tasks with it").containsExactly(INTERVIEW);
        assertThat(story.clock(TALK, episode).dueAt()).isEqualTo("2026-09-11T06:10:00Z");
        assertThat(story.task(episode, INTERVIEW).dueAt()).isEqualTo("2026-09-11T06:10:00Z");
        assertThat(story.differences(episode)).isEmpty();

        story.passesTo("2026-09-09T15:00:00Z");
        refusedWith(episode, INTERVIEW, talked("2026-09-07T15:00+01:00"), "When was the child offered the talk?");
        story.answers(episode, INTERVIEW, "social-worker", talked("2026-09-09T15:30+01:00"));
        assertThat(story.state(TALK, episode)).isEqualTo("met");
        assertThat(story.waitsAt(episode)).isEmpty();
        assertThat(story.endsOf(episode)).contains("return-interview endEvent_interviewed");
        assertThat(story.heard(ReturnInterviewOffered.class)).singleElement().satisfies(event -> assertThat(event.what()).contains("Tell mum I am not angry."));
        var facts = episodes.find(episode).orElseThrow();
        assertThat(facts.kind().code()).as("903: MISSING").isEqualTo("M");
        assertThat(facts.startDate()).as("903: MIS_START").isEqualTo("2026-09-07");
        assertThat(facts.endDate()).as("903: MIS_END").isEqualTo("2026-09-08");
        assertThat(facts.interviewOffered()).as("Annex A").isTrue();
        assertThat(facts.interviewAccepted()).as("Annex A").isTrue();
        assertThat(facts.end()).isEqualTo(MissingEnd.INTERVIEWED);
        assertThat(episodes.openOf(facts.child())).isEmpty();
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void across_the_night_the_clocks_go_back_72_hours_stay_72_hours() {
        story.beginsAt(Instant.parse("2026-10-24T19:00:00Z"));
        var episode = story.goesMissing();
        assertThat(story.clock(NOTIFY, episode).dueAt()).as("missing since 20:00 summer time, due 19:00 winter time").isEqualTo("2026-10-25T19:00:00Z");
        story.passesTo("2026-10-25T00:45:00Z");
        story.answers(episode, RETURN, "social-worker", back("2026-10-25T01:30+01:00"));
        assertThat(story.clock(TALK, episode).dueAt()).as("back in the hour that comes twice, the first time").isEqualTo("2026-10-28T00:30:00Z");
        story.passesTo("2026-10-28T00:30:00Z");
        story.answers(episode, INTERVIEW, "social-worker", talked("2026-10-28T00:30Z"));
        assertThat(story.state(TALK, episode)).as("at the very instant it is due").isEqualTo("met");
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void across_the_night_the_clocks_go_forward_72_hours_stay_72_hours_and_the_first_minute_after_them_is_late() {
        story.beginsAt(Instant.parse("2027-03-27T12:00:00Z"));
        var episode = story.goesMissing();
        assertThat(story.clock(NOTIFY, episode).dueAt()).as("missing since noon winter time, due 13:00 summer time").isEqualTo("2027-03-28T12:00:00Z");
        story.passesTo("2027-03-27T23:00:00Z");
        story.answers(episode, RETURN, "social-worker", back("2027-03-27T23:00Z"));
        assertThat(story.clock(TALK, episode).dueAt()).as("midnight summer time, not 23:00").isEqualTo("2027-03-30T23:00:00Z");
        story.passesTo("2027-03-30T23:01:00Z");
        assertThat(story.warnedAbout(episode)).containsExactly(TALK);
        story.answers(episode, INTERVIEW, "social-worker", talked("2027-03-31T00:01+01:00"));
        assertThat(story.state(TALK, episode)).isEqualTo("met-late");
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void before_24_hours_are_over_the_manager_is_asked_to_tell_the_director_and_says_whether_a_strategy_discussion_is_asked_for() {
        var child = story.aChild();
        var episode = story.goesMissing(child, GONE);
        story.passesTo("2026-09-08T12:00:00Z");
        assertThat(story.warnedAbout(episode)).containsExactly(NOTIFY);
        assertThat(story.waitsAt(episode)).contains(DIRECTOR);
        assertThat(story.task(episode, DIRECTOR).dueAt()).isEqualTo("2026-09-08T19:00:00Z");
        assertThat(story.differences(episode)).isEmpty();
        var silent = directorTold("2026-09-08T12:45+01:00");
        silent.remove("whyNoDiscussion");
        refusedWith(episode, DIRECTOR, silent, "Why not");
        var asked = directorTold("2026-09-08T12:45+01:00");
        asked.putAll(Map.of("discussion", "yes", "discussionBecause", "Seventeen hours without a word from him."));
        story.answers(episode, DIRECTOR, "team-manager", asked);
        assertThat(story.state(NOTIFY, episode)).isEqualTo("met");
        assertThat(story.endsOf(episode)).contains("missing-episode endEvent_directorTold");
        assertThat(story.heard(DirectorToldOfMissingChild.class)).hasSize(1);
        assertThat(story.heard(MissingHarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("Seventeen hours"));
        assertThat(story.differences(episode)).isEmpty();

        story.passesTo("2026-09-08T19:30:00Z");
        assertThat(story.heard(MissingHarmSuspected.class)).as("not asked for twice").hasSize(1);
        story.answers(episode, RETURN, "social-worker", back("2026-09-08T20:00+01:00"));
        assertThat(story.waitsAt(episode)).containsExactly(INTERVIEW);
        assertThat(story.state(NOTIFY, episode)).as("met, and not touched by the return").isEqualTo("met");
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void where_nobody_told_the_director_in_24_hours_a_strategy_discussion_is_asked_for_by_itself_and_telling_is_late() {
        var child = story.aChild();
        var episode = story.goesMissing(child, GONE);
        story.passesTo("2026-09-08T19:00:00Z");
        assertThat(story.endsOf(episode)).contains("missing-episode endEvent_discussionAsked");
        assertThat(story.heard(MissingHarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("24 hours"));
        story.inOneTransaction(() -> assertThat(discussions.openOf(child)).as("the journey begins the discussion").isPresent());
        assertThat(story.differences(episode)).isEmpty();
        story.passesTo("2026-09-08T20:00:00Z");
        story.answers(episode, DIRECTOR, "team-manager", directorTold("2026-09-08T20:45+01:00"));
        assertThat(story.state(NOTIFY, episode)).isEqualTo("met-late");
        assertThat(story.heard(MissingHarmSuspected.class)).hasSize(1);
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void a_return_after_more_than_24_hours_says_who_told_the_director_and_that_is_late() {
        var episode = story.goesMissing();
        story.passesTo("2026-09-08T21:00:00Z");
        assertThat(story.state(NOTIFY, episode)).isEqualTo("missed");
        refusedWith(episode, RETURN, back("2026-09-08T21:30+01:00"), "who told the director, and when?");
        assertThat(episodes.find(episode).orElseThrow().isMissing()).isTrue();
        var late = back("2026-09-08T21:30+01:00");
        late.putAll(Map.of("directorToldAt", "2026-09-08T21:45+01:00", "directorWho", "Dora Example, director"));
        story.answers(episode, RETURN, "social-worker", late);
        assertThat(story.state(NOTIFY, episode)).isEqualTo("met-late");
        assertThat(story.waitsAt(episode)).containsExactly(INTERVIEW);
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void where_danger_is_great_a_strategy_discussion_begins_at_once_and_is_asked_for_only_once() {
        var child = story.aChild();
        var episode = story.goesMissing(child, GONE);
        story.answers(episode, TELL, "social-worker", told("2026-09-07T20:00+01:00"));
        var exploited = judged("medium", "no");
        exploited.putAll(Map.of("exploitation", "yes", "whichExploitation", "A second phone, and a car that waits."));
        assertThatThrownBy(() -> story.answers(episode, JUDGE, "team-manager", exploited)).isInstanceOfSatisfying(Refused.class, wrong ->
                assertThat(wrong.fields()).extracting(field -> field.field()).containsExactly("whyDifferent", "whyDiscussionDiffers"));
        exploited.putAll(Map.of("risk", "high", "discussion", "yes", "discussionBecause", "Signs that he is used to carry drugs."));
        story.answers(episode, JUDGE, "team-manager", exploited);
        assertThat(story.heard(MissingHarmSuspected.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("carry drugs"));
        story.inOneTransaction(() -> assertThat(discussions.openOf(child)).isPresent());
        story.passesTo("2026-09-08T20:00:00Z");
        assertThat(story.heard(MissingHarmSuspected.class)).as("24 hours do not ask again").hasSize(1);
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void a_manager_may_decide_otherwise_than_the_rule_table_and_says_why() {
        var episode = story.goesMissing(story.born(LocalDate.of(2018, 1, 1)), GONE);
        story.answers(episode, TELL, "social-worker", told("2026-09-07T20:00+01:00"));
        refusedWith(episode, JUDGE, judged("low", "no"), "The rule table suggests “High”", "asks for a strategy discussion");
        var otherwise = judged("medium", "no");
        otherwise.putAll(Map.of("whyDifferent", "He is with his aunt, we spoke to her.", "whyDiscussionDiffers", "Police fetch him within the hour."));
        story.answers(episode, JUDGE, "team-manager", otherwise);
        assertThat(episodes.find(episode).orElseThrow().risk()).isEqualTo(MissingRisk.MEDIUM);
        assertThat(story.heard(HarmSuspected.class)).isEmpty();
    }

    @Test
    void a_child_may_refuse_the_talk_with_a_reason_and_may_be_asked_again_before() {
        var episode = story.goesMissing();
        story.passesTo("2026-09-08T05:00:00Z");
        story.answers(episode, RETURN, "social-worker", back("2026-09-08T06:00+01:00"));
        story.passesTo("2026-09-08T16:00:00Z");
        refusedWith(episode, INTERVIEW, notYet("2026-09-08T16:00+01:00", "2026-09-07"), "must be today or later");
        story.answers(episode, INTERVIEW, "social-worker", notYet("2026-09-08T16:00+01:00", "2026-09-09"));
        assertThat(story.waitsAt(episode)).containsExactly(INTERVIEW);
        assertThat(story.state(TALK, episode)).as("an offer is not a talk").isEqualTo("running");
        assertThat(story.differences(episode)).isEmpty();

        story.passesTo("2026-09-10T12:00:00Z");
        assertThat(story.warnedAbout(episode)).containsExactly(TALK);
        assertThat(story.endsOf(episode)).contains("return-interview endEvent_escalated");
        story.answers(episode, INTERVIEW, "social-worker", refused("2026-09-10T12:30+01:00"));
        assertThat(story.endsOf(episode)).contains("return-interview endEvent_interviewRefused");
        assertThat(story.state(TALK, episode)).isEqualTo("met");
        var facts = episodes.find(episode).orElseThrow();
        assertThat(facts.end()).isEqualTo(MissingEnd.INTERVIEW_REFUSED);
        assertThat(facts.offeredAt()).as("the first offer counts").isEqualTo("2026-09-08T15:00:00Z");
        assertThat(facts.interviewOffered()).isTrue();
        assertThat(facts.interviewAccepted()).isFalse();
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void harm_seen_at_the_return_or_heard_in_the_talk_begins_a_strategy_discussion() {
        var episode = story.goesMissing();
        story.passesTo("2026-09-08T06:00:00Z");
        var hurt = back("2026-09-08T07:00+01:00");
        hurt.putAll(Map.of("hurt", "yes", "whatHurt", "Burns on one hand, seen by a doctor.", "harmSuspected", "yes", "harmBecause", "He will not say who did it."));
        story.answers(episode, RETURN, "social-worker", hurt);
        var worse = talked("2026-09-08T07:00+01:00");
        worse.putAll(Map.of("harmSuspected", "yes", "harmBecause", "A man burned him, he says.", "exploitation", "yes", "whichExploitation", "He carried parcels."));
        story.answers(episode, INTERVIEW, "social-worker", worse);
        assertThat(story.heard(MissingHarmSuspected.class)).extracting(MissingHarmSuspected::because).containsExactly("He will not say who did it.", "A man burned him, he says.");
    }

    @Test
    void the_third_time_within_90_days_the_manager_must_know_and_every_form_shows_the_pattern() {
        story.beginsAt(Instant.parse("2026-06-08T19:00:00Z"));
        var child = story.aChild();
        story.wasMissing(child, "2026-06-09T19:00:00Z", "2026-06-09T22:00:00Z");
        story.wasMissing(child, "2026-06-11T19:00:00Z", "2026-06-12T05:00:00Z");
        assertThat(story.heard(ChildOftenMissing.class)).isEmpty();
        story.passesTo("2026-09-07T19:00:00Z");
        var third = story.goesMissing(child, GONE);
        assertThat(story.shown(third, "social-worker")).as("the first lies 91 days back").containsEntry("inNinetyDays", 2).containsEntry("inThirtyDays", 1);
        assertThat(story.heard(ManagerMustKnow.class)).isEmpty();
        story.passesTo("2026-09-07T21:00:00Z");
        story.answers(third, RETURN, "social-worker", back("2026-09-07T21:00Z"));
        story.answers(third, INTERVIEW, "social-worker", talked("2026-09-07T21:00Z"));

        story.passesTo("2026-09-08T20:00:00Z");
        var fourth = story.goesMissing(child, Instant.parse("2026-09-08T20:00:00Z"));
        assertThat(story.heard(ManagerMustKnow.class)).singleElement().satisfies(event -> assertThat(event.because()).contains("3 times within 90 days"));
        assertThat(story.shown(fourth, "social-worker")).containsEntry("inNinetyDays", 3).containsEntry("inThirtyDays", 2)
                .hasEntrySatisfying("earlierTimes", lines -> assertThat((String) lines).contains("Tuesday 9 June 2026, 20:00, 3 hours", "10 hours",
                        "They shout at home every night.", "refused by the child. I have nothing to say."));
        story.answers(fourth, TELL, "social-worker", told("2026-09-08T21:00+01:00"));
        refusedWith(fourth, JUDGE, judged("low", "no"), "at least the third time within 90 days");
        assertThat(episodes.of(child)).hasSize(4);
        assertThat(story.differences(fourth)).isEmpty();
    }

    @Test
    void a_child_is_never_missing_twice_at_once_and_one_report_begins_one_search() {
        var child = story.aChild();
        var reported = new NewMissingEpisode(child, null, MissingKind.AWAY, GONE, GONE, "His carer", "At a friend's house.", "ContactReceived:1");
        var episode = story.report(reported);
        assertThat(story.report(reported)).isEqualTo(episode);
        assertThat(episodes.missingNow(child).orElseThrow().kind().code()).isEqualTo("A");
        story.passesTo("2026-09-07T20:00:00Z");
        var again = new NewMissingEpisode(child, null, MissingKind.MISSING, GONE.plusSeconds(60), GONE.plusSeconds(90), "His carer", "At a friend's house.", "ContactReceived:2");
        assertThatThrownBy(() -> story.report(again)).isInstanceOf(Refused.class).hasMessageContaining("already");
        var future = new NewMissingEpisode(story.aChild(), null, MissingKind.MISSING, GONE.plusSeconds(9999), GONE.plusSeconds(9000), "", " ", "ContactReceived:3");
        assertThatThrownBy(() -> story.report(future)).isInstanceOfSatisfying(Refused.class, wrong -> assertThat(wrong.fields()).extracting(field -> field.field())
                .containsExactly("reportedAt", "missingSince", "lastSeenWhere", "reportedBy"));
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void a_return_told_on_the_childs_page_ends_the_search_as_the_form_does() {
        var episode = story.goesMissing();
        story.passesTo("2026-09-07T23:00:00Z");
        var incomplete = story.typed(Map.of("foundAt", "2026-09-07T22:30:00Z"));
        assertThatThrownBy(() -> story.inOneTransaction(() -> episodes.found(episode, incomplete, "social-worker"))).isInstanceOfSatisfying(Refused.class, wrong ->
                assertThat(wrong.fields()).extracting(field -> field.field()).containsExactly("foundBy", "foundWhere", "howTheyAre", "childSaid", "whatHurt", "policeCheck",
                        "harmBecause", "policeTold"));
        story.inOneTransaction(() -> episodes.found(episode, story.typed(back("2026-09-07T22:30Z")), "social-worker"));
        assertThat(story.waitsAt(episode)).containsExactly(INTERVIEW);
        assertThat(story.endsOf(episode)).containsExactly("missing-episode endEvent_childBack");
        assertThatThrownBy(() -> story.inOneTransaction(() -> episodes.found(episode, story.typed(back("2026-09-07T22:30Z")), "social-worker")))
                .isInstanceOf(Refused.class).hasMessageContaining("not recorded as missing any more");
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void what_ends_from_outside_leaves_no_clock_and_no_task_whether_the_child_is_missing_or_back() {
        var missing = story.goesMissing();
        var back = story.goesMissing();
        story.passesTo("2026-09-08T06:00:00Z");
        story.answers(back, RETURN, "social-worker", back("2026-09-08T07:00+01:00"));
        story.inOneTransaction(() -> List.of(missing, back).forEach(each -> episodes.end(each, "The child turned eighteen.", story.now(), "system")));
        story.inOneTransaction(() -> episodes.end(missing, "Once more.", story.now(), "system"));

        assertThat(story.waitsAt(missing)).isEmpty();
        assertThat(story.waitsAt(back)).isEmpty();
        assertThat(story.endsOf(missing)).containsExactly("missing-episode endEvent_stillMissing");
        assertThat(story.state(NOTIFY, missing)).isEqualTo("cancelled");
        assertThat(story.state(TALK, back)).isEqualTo("cancelled");
        assertThat(story.clock(TALK, back).reason()).isEqualTo("The child turned eighteen.");
        assertThat(story.heard(MissingEpisodeEnded.class)).extracting(MissingEpisodeEnded::end).containsExactly(MissingEnd.STILL_MISSING, MissingEnd.NOT_INTERVIEWED);
        assertThat(episodes.find(missing).orElseThrow().endDate()).as("903: no period stays open").isEqualTo("2026-09-08");
        assertThat(story.differences(missing)).isEmpty();
        assertThat(story.differences(back)).isEmpty();
    }

    @Test
    void when_anything_fails_nothing_of_the_return_is_stored() {
        var episode = story.goesMissing();
        story.passesTo("2026-09-08T06:00:00Z");
        failure.at(MissingChildFound.class);
        assertThatThrownBy(() -> story.answers(episode, RETURN, "social-worker", back("2026-09-08T07:00+01:00"))).hasMessageContaining("made-up failure");
        assertThat(episodes.find(episode).orElseThrow().isMissing()).isTrue();
        assertThat(story.state(NOTIFY, episode)).isEqualTo("running");
        assertThat(story.waitsAt(episode)).containsExactlyInAnyOrder(TELL, RETURN);
        assertThat(story.differences(episode)).isEmpty();
    }

    @Test
    void episodes_of_a_record_that_was_joined_are_the_known_childs() {
        var known = story.aChild();
        var second = story.aChild();
        var episode = story.goesMissing(second, GONE);
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, second)));
        assertThat(episodes.of(known)).extracting(MissingFacts::id).containsExactly(episode);
        assertThat(episodes.of(second)).isEmpty();
    }

    private void refusedWith(UUID episode, String task, Map<String, Object> answers, String... words) {
        assertThatThrownBy(() -> story.answers(episode, task, "team-manager", answers)).isInstanceOf(Refused.class).hasMessageContainingAll(words);
        assertThat(story.waitsAt(episode)).contains(task);
    }
}
