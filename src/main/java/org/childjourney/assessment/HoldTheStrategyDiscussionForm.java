package org.childjourney.assessment;

import java.util.Map;

import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form {@code hold-the-strategy-discussion}: once for all children about whom the same was decided. */
@Component
class HoldTheStrategyDiscussionForm implements TaskForm<HoldTheStrategyDiscussion> {

    private final StrategyDiscussions discussions;
    private final HeldDiscussions held;
    private final DiscussionOnForm onForm;

    HoldTheStrategyDiscussionForm(StrategyDiscussions discussions, HeldDiscussions held, DiscussionOnForm onForm) {
        this.discussions = discussions;
        this.held = held;
        this.onForm = onForm;
    }

    @Override
    public String form() {
        return "hold-the-strategy-discussion";
    }

    @Override
    public Class<HoldTheStrategyDiscussion> answers() {
        return HoldTheStrategyDiscussion.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        return onForm.about(part(task), task);
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, HoldTheStrategyDiscussion answers) {
        var all = onForm.answeredFor(part(task), task, answers.alsoFor());
        boolean quorate = true;
        for (DiscussedChild each : all) {
            quorate = held.record(each.id, answers, task.by());
        }
        Map<String, Object> result = quorate
                ? Map.of("quorate", true, "discussionOutcome", answers.outcome().code(), "immediateProtection", YesNo.isYes(answers.immediateProtection()))
                : Map.of("quorate", false);
        onForm.completeOthers(all, task, result);
        return result;
    }

    private DiscussedChild part(TaskAtHand task) {
        return discussions.get(task.reference(StrategyDiscussionProcess.PART));
    }
}
