package org.childjourney.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.leavingcare.LeavingCareAnswers.confirmed;
import static org.childjourney.leavingcare.LeavingCareClocks.CLASS;
import static org.childjourney.leavingcare.LeavingCareClocks.CONTACT;
import static org.childjourney.leavingcare.LeavingCareClocks.NEEDS;
import static org.childjourney.leavingcare.LeavingCareClocks.PLAN;
import static org.childjourney.leavingcare.LeavingCareClocks.SILENT;
import static org.childjourney.leavingcare.LeavingCareClocks.TWENTY_FIVE;
import static org.childjourney.leavingcare.LeavingCareClocks.TWENTY_ONE;
import static org.childjourney.leavingcare.LeavingCareClocks.VISIT_AFTER_MOVE;

import java.util.Map;
import org.childjourney.ChildJourneyTest;
import org.childjourney.MadeUpFailure;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What a young person is in the law of leaving care, and when somebody is asked to confirm it. */
@ChildJourneyTest
class LeavingCareClassTest {

    @Autowired LeavingCareStory story;
    @Autowired MadeUpFailure failure;
    @Autowired CareLeavers leavers;
    @Autowired BirthsAndDeaths births;
    @Autowired ApplicationEventPublisher events;

    private record Joined(ChildId child, ChildId joined) implements RecordsJoined {}

    @BeforeEach
    void begins() {
        story.begins("2019-12-02T10:00:00Z");
    }

    @Test
    void a_child_in_care_is_looked_at_on_the_sixteenth_birthday_and_a_worker_confirms_that_it_is_eligible() {
        ChildId child = story.born("2004-01-10");
        story.inCare(child, "2012-05-01/");
        assertThat(story.waitsAt(child)).isEmpty();
        assertThat(story.openRules(child)).doesNotContain(CLASS);
        story.passesTo("2020-01-10T09:00:00Z");
        assertThat(story.waitsAt(child)).containsExactly("confirmTheClass");
        assertThat(story.stages(child)).containsExactly("Leaving care: class to be confirmed");
        assertThat(story.clock(child, CLASS).dueAt()).as("leaving-care-class-14d: fourteen days").isEqualTo("2020-01-25T00:00:00Z");
        assertThat(story.warnedAbout(child)).containsExactly(CLASS);
        assertThatThrownBy(() -> story.answers(child, "confirmTheClass", "social-worker", confirmed("qualifying"))).isInstanceOf(Refused.class)
                .hasMessageContaining("The rule table suggests “Eligible child”");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("eligible"));
        assertThat(story.states(child, CLASS)).containsExactly("met");
        assertThat(story.stages(child)).containsExactly("Leaving care: Eligible child");
        assertThat(story.facts(child).classSince()).isEqualTo("2020-01-10");
        assertThat(story.clock(child, NEEDS).dueAt()).as("three months from the birthday").isEqualTo("2020-04-10T23:00:00Z");
        assertThat(story.clock(child, PLAN).dueAt()).isEqualTo("2020-04-10T23:00:00Z");
        assertThat(story.openRules(child)).as("the social worker visits a child in care").doesNotContain(CONTACT, SILENT);
        assertThat(story.reached(child)).contains("care-at-sixteen endEvent_lookedAt", "leaving-care-class endEvent_adviserOwed");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_is_not_thirteen_weeks_in_care_at_sixteen_is_looked_at_on_the_day_the_weeks_are_complete() {
        ChildId child = story.born("2004-01-10");
        story.inCare(child, "2019-12-01/");
        story.passesTo("2020-01-10T09:00:00Z");
        assertThat(story.waitsAt(child)).isEmpty();
        assertThat(story.stages(child)).isEmpty();
        story.passesTo("2020-02-29T12:00:00Z");
        assertThat(story.waitsAt(child)).isEmpty();
        story.passesTo("2020-03-01T09:00:00Z");
        assertThat(story.waitsAt(child)).as("ninety-one days after 1 December").containsExactly("confirmTheClass");
        story.passesTo("2020-03-16T09:00:00Z");
        assertThat(story.states(child, CLASS)).as("nobody looked").containsExactly("missed");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("eligible"));
        assertThat(story.states(child, CLASS)).containsExactly("met-late");
        assertThat(story.facts(child).classSince()).isEqualTo("2020-03-01");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void whose_care_ends_before_the_weeks_are_complete_is_qualifying_and_no_adviser_is_owed() {
        ChildId child = story.born("2004-01-10");
        story.inCare(child, "2019-12-01/");
        story.passesTo("2020-02-23T12:00:00Z");
        story.inCare(child, "2019-12-01/2020-02-23");
        assertThat(story.states(child, CLASS)).as("twelve weeks: what was awaited never comes").containsExactlyInAnyOrder("cancelled", "running");
        story.passesTo("2020-02-23T13:00:00Z");
        assertThat(story.stages(child)).as("the journey stays open until somebody has looked").containsExactly("Leaving care: class to be confirmed");
        assertThatThrownBy(() -> story.answers(child, "confirmTheClass", "social-worker", confirmed("relevant"))).hasMessageContaining("suggests “Qualifying young person”");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("qualifying"));
        assertThat(story.facts(child).isOpen()).isFalse();
        assertThat(story.stages(child)).isEmpty();
        assertThat(story.openRules(child)).isEmpty();
        assertThat(story.waitsAt(child)).isEmpty();
        assertThat(story.reached(child)).contains("leaving-care-class endEvent_noAdviser");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_was_never_in_care_at_sixteen_is_not_asked_about() {
        ChildId child = story.born("2004-01-10");
        story.inCare(child, "2019-09-01/");
        story.inCare(child, "2019-09-01/2019-12-01");
        story.passesTo("2020-01-11T09:00:00Z");
        assertThat(story.waitsAt(child)).isEmpty();
        assertThat(story.openRules(child)).doesNotContain(CLASS);
    }

    @Test
    void an_eligible_child_who_goes_home_at_sixteen_is_relevant_and_nothing_is_owed_after_a_death() {
        ChildId child = story.aRelevantChild();
        assertThat(story.stages(child)).containsExactly("Leaving care: Relevant child");
        assertThat(story.facts(child).classSince()).as("the day care ended").isEqualTo("2020-03-02");
        assertThat(story.openRules(child)).contains(NEEDS, PLAN, CONTACT, SILENT, "in-touch-903").doesNotContain(TWENTY_ONE, VISIT_AFTER_MOVE);
        assertThat(story.clock(child, CONTACT).dueAt()).isEqualTo("2020-05-02T23:00:00Z");
        assertThat(story.waitsAt(child)).containsExactly("nameTheAdviser", "recordTheContact");
        story.passesTo("2020-03-20T10:00:00Z");
        story.inOneTransaction(() -> births.died(child, java.time.LocalDate.of(2020, 3, 19), "team-manager"));
        assertThat(story.waitsAt(child)).isEmpty();
        assertThat(story.openRules(child)).isEmpty();
        assertThat(story.states(child, NEEDS)).containsExactly("cancelled");
        assertThat(story.states(child, CONTACT)).containsExactly("cancelled");
        assertThat(story.states(child, "in-touch-903")).containsExactly("cancelled");
        assertThat(story.stages(child)).isEmpty();
        assertThat(story.heard(LeavingCareEnded.class)).singleElement().satisfies(ended -> assertThat(ended.end()).isEqualTo(LeavingCareEnd.OTHER));
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void at_eighteen_a_relevant_child_becomes_former_relevant_and_what_runs_goes_on() {
        ChildId child = story.aRelevantChild();
        story.skipsTo("2022-01-09T09:00:00Z");
        story.passesTo("2022-01-10T09:00:00Z");
        assertThat(story.waitsAt(child)).contains("confirmTheClass", "recordTheContact");
        assertThat(story.stages(child)).as("no manager arranges anything by hand").containsExactlyInAnyOrder("Leaving care: Relevant child", "Leaving care: class to be confirmed");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("formerRelevant"));
        assertThat(story.stages(child)).containsExactly("Leaving care: Former relevant young person");
        assertThat(story.clock(child, TWENTY_ONE).dueAt()).isEqualTo("2025-01-10T00:00:00Z");
        assertThat(story.clock(child, TWENTY_FIVE).dueAt()).isEqualTo("2029-01-10T00:00:00Z");
        assertThat(story.states(child, CONTACT)).as("not begun anew").containsExactly("missed");
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void who_comes_back_into_care_is_eligible_again_and_visited_by_the_social_worker() {
        ChildId child = story.aRelevantChild();
        story.passesTo("2020-06-01T09:00:00Z");
        story.inCare(child, "2018-02-01/2020-03-02;2020-06-01/");
        story.passesTo("2020-06-01T10:00:00Z");
        story.answers(child, "confirmTheClass", "social-worker", confirmed("eligible"));
        assertThat(story.states(child, CONTACT)).containsExactly("cancelled");
        assertThat(story.states(child, SILENT)).containsExactly("cancelled");
        assertThat(story.states(child, NEEDS)).as("asked for once").hasSize(1);
        story.passesTo("2020-06-02T09:00:00Z");
        story.inOneTransaction(() -> leavers.end(child, "Another council took over care.", story.now(), "social-worker"));
        assertThat(story.openRules(child)).isEmpty();
        assertThat(story.stages(child)).isEmpty();
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void a_person_may_decide_otherwise_than_the_table_and_says_why() {
        ChildId child = story.born("2003-12-20");
        story.inCare(child, "2019-11-01/2019-12-20");
        story.passesTo("2020-01-02T10:00:00Z");
        var otherwise = confirmed("relevant");
        otherwise.put("whyDifferent", "Was in hospital on the birthday (regulation 3).");
        story.answers(child, "confirmTheClass", "social-worker", otherwise);
        assertThat(story.stages(child)).containsExactly("Leaving care: Relevant child");
        assertThat(story.heard(LeavingCareClassConfirmed.class)).singleElement().satisfies(one -> assertThat(one.what()).contains("Relevant child"));
    }

    @Test
    void where_the_council_provides_the_home_the_adviser_comes_within_seven_days() {
        ChildId child = story.born("2003-12-01");
        story.inCare(child, "2018-02-01/2019-12-02");
        story.passesTo("2019-12-02T10:30:00Z");
        var provided = confirmed("relevant");
        provided.putAll(Map.of("livesIn", "D", "provided", "yes"));
        story.answers(child, "confirmTheClass", "social-worker", provided);
        assertThat(story.clock(child, VISIT_AFTER_MOVE).dueAt()).isEqualTo("2019-12-10T00:00:00Z");
        assertThat(story.openRules(child)).doesNotContain(CONTACT);
        assertThat(story.differences(child)).isEmpty();
    }

    @Test
    void when_anything_fails_no_class_is_stored_and_a_record_that_was_joined_is_the_known_childs() {
        ChildId child = story.born("2003-12-01");
        story.inCare(child, "2018-02-01/2019-12-02");
        story.passesTo("2019-12-02T10:30:00Z");
        failure.at(LeavingCareClassConfirmed.class);
        assertThatThrownBy(() -> story.answers(child, "confirmTheClass", "social-worker", confirmed("relevant"))).hasMessageContaining("made-up failure");
        assertThat(story.facts(child).careClass()).isNull();
        assertThat(story.states(child, CLASS)).containsExactly("running");
        failure.at(null);
        ChildId known = story.born("2003-12-01");
        story.inOneTransaction(() -> events.publishEvent(new Joined(known, child)));
        assertThat(leavers.of(child)).isEmpty();
        assertThat(leavers.of(known)).isPresent();
    }
}
