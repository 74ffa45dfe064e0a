package org.childjourney.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.Test;

class PlanOnPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Action OPEN = new Action("a1", "Fit a lock.", "Maud Example", DAY, false);
    private static final Action DONE = new Action("a2", "Buy a bed.", "Una Example", DAY, true);

    @Test
    void a_visit_is_for_an_action_that_is_not_done_or_to_see_whether_what_was_done_lasts() {
        assertThat(PlanOnPaper.actions(plan(need("n1", "Sleep", OPEN, DONE), need("n2", "Food", DONE)))).containsExactly(
                org.assertj.core.api.Assertions.entry("a1", "Fit a lock. (for: Sleep)"), org.assertj.core.api.Assertions.entry("n2", "To see whether it lasts (for: Food)"));
    }

    @Test
    void what_is_overdue_stands_out_in_the_plan_to_read() {
        assertThat(PlanOnPaper.lines(plan(need("n1", "Sleep", OPEN, DONE)), DAY.plusDays(1)))
                .contains("Fit a lock. (Maud Example, **overdue**, was due 1 December 2026)", "Buy a bed. (Una Example, done)");
        assertThat(PlanOnPaper.lines(plan(need("n1", "Sleep", OPEN)), DAY)).contains("(Maud Example, by 1 December 2026)");
    }

    private static PlanVersion plan(Need... needs) {
        return new PlanVersion(UUID.randomUUID(), ChildId.next(), 1, List.of(needs), 80, Instant.parse("2026-11-20T09:00:00Z"), "social-worker");
    }

    private static Need need(String id, String need, Action... actions) {
        return new Need(id, need, "She sleeps.", List.of(actions), "School sees it.", "Her aunt.");
    }
}
