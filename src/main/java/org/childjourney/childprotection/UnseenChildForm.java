package org.childjourney.childprotection;

import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code decide-on-the-unseen-child}: the attempts stand above the manager's decision. */
@Component
class UnseenChildForm implements TaskForm<UnseenChildDecision> {

    private final ProtectionPlanOnPaper paper;
    private final ProtectionPlanDecisions decisions;
    private final ProtectionVisits visits;

    UnseenChildForm(ProtectionPlanOnPaper paper, ProtectionPlanDecisions decisions, ProtectionVisits visits) {
        this.paper = paper;
        this.decisions = decisions;
        this.visits = visits;
    }

    @Override
    public String form() {
        return "decide-on-the-unseen-child";
    }

    @Override
    public Class<UnseenChildDecision> answers() {
        return UnseenChildDecision.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = paper.values(task);
        var all = visits.of(ProtectionPlanOnPaper.id(task));
        values.put("visitLines", all.subList(Math.max(0, all.size() - 5), all.size()).stream().map(visit -> "- " + visit.inWords()
                + (visit.seen() ? "" : ". " + visit.answers().whatHappened() + " Next: " + visit.answers().whatNext())).collect(Collectors.joining("\n")));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, UnseenChildDecision answers) {
        decisions.decideOnTheUnseenChild(ProtectionPlanOnPaper.id(task), answers, task.by());
        return Map.of();
    }
}
