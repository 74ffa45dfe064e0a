package org.childjourney.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.childjourney.foundation.WrongField;
import org.childjourney.foundation.YesNo;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_plan_that_says_outcome_action_owner_date_how_we_will_know_and_what_if_not_is_accepted() {
        assertThat(problems(need("Ada needs to be safe at night."))).isEmpty();
    }

    @Test
    void a_plan_whose_need_has_no_outcome_one_can_see_is_refused_by_its_field() {
        assertThat(problems(need("Ada needs to be safe at night.", "", action()))).containsExactly("needs[0].outcome");
        assertThat(problems(need("Ada needs to be safe at night.", "ada needs to be  safe at night", action())))
                .as("the need said again is no outcome").containsExactly("needs[0].outcome");
    }

    @Test
    void an_action_without_an_owner_a_day_or_words_is_refused_by_its_field() {
        assertThat(problems(need("Ada needs sleep.", "She sleeps all night.",
                action(), new PlannedAction("Fit a lock.", " ", TODAY, null), new PlannedAction(null, "Mum", null, null))))
                .containsExactly("needs[0].actions[1].owner", "needs[0].actions[2].what", "needs[0].actions[2].by");
    }

    @Test
    void a_need_with_no_action_at_all_is_refused() {
        assertThat(problems(need("Ada needs sleep.", "She sleeps all night."))).containsExactly("needs[0].actions");
    }

    @Test
    void an_action_whose_day_has_passed_must_be_done_or_get_a_new_day() {
        var late = new PlannedAction("Fit a lock.", "Mum", TODAY.minusDays(1), YesNo.no);
        var done = new PlannedAction("Fit a lock.", "Mum", TODAY.minusDays(1), YesNo.yes);
        assertThat(problems(need("Ada needs sleep.", "She sleeps all night.", late))).containsExactly("needs[0].actions[0].by");
        assertThat(problems(need("Ada needs sleep.", "She sleeps all night.", done))).isEmpty();
    }

    @Test
    void seven_needs_are_kept_to_and_eight_are_refused() {
        assertThat(problems(needs(7))).isEmpty();
        assertThat(problems(needs(8))).containsExactly("needs");
        assertThat(problems()).as("a plan of nothing").containsExactly("needs");
    }

    @Test
    void a_need_said_twice_is_refused() {
        assertThat(problems(need("Ada needs sleep."), need("Ada needs sleep"))).containsExactly("needs[1].need");
    }

    @Test
    void a_plan_in_the_language_of_offices_is_refused_with_its_figure_unless_the_author_says_why() {
        var hard = new PlannedNeed("Facilitation of appropriate multidisciplinary therapeutic interventions regarding emotional regulation",
                "Demonstrable improvement in organisational accountability and parental prioritisation",
                List.of(new PlannedAction("Undertake comprehensive psychological assessment", "Ida Example", TODAY, null)),
                "Professional consultation documentation", "Consideration of alternative accommodation");
        var wrong = PlanCheck.of(List.of(hard), TODAY, null).wrong();
        assertThat(wrong).extracting(WrongField::field).containsExactly("whyHardToRead");
        assertThat(wrong.get(0).problem()).contains("of 100, hard to read.").contains("The hardest: “");
        assertThat(PlanCheck.of(List.of(hard), TODAY, "The court ordered these words.").isRight()).isTrue();
    }

    private static List<String> problems(PlannedNeed... needs) {
        return PlanCheck.of(List.of(needs), TODAY, null).wrong().stream().map(WrongField::field).toList();
    }

    private static PlannedNeed[] needs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> need("Ada needs help with thing " + i + ".")).toArray(PlannedNeed[]::new);
    }

    private static PlannedNeed need(String need) {
        return need(need, "She sleeps all night in her own bed.", action());
    }

    private static PlannedNeed need(String need, String outcome, PlannedAction... actions) {
        return new PlannedNeed(need, outcome, new ArrayList<>(List.of(actions)), "She tells us, and school sees her awake.", "She stays with her aunt.");
    }

    private static PlannedAction action() {
        return new PlannedAction("Fit a lock to the door.", "Mum", TODAY.plusDays(7), null);
    }
}
