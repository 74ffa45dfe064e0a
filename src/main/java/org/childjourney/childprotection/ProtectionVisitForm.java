package org.childjourney.childprotection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitToChild;
import org.springframework.stereotype.Component;

/** The form {@code visit-the-child-on-the-plan}: one visit or attempt, with the plan's actions to choose from. */
@Component
class ProtectionVisitForm implements TaskForm<VisitToChild> {

    private final ProtectionPlanOnPaper paper;
    private final ProtectionVisits visits;

    ProtectionVisitForm(ProtectionPlanOnPaper paper, ProtectionVisits visits) {
        this.paper = paper;
        this.visits = visits;
    }

    @Override
    public String form() {
        return "visit-the-child-on-the-plan";
    }

    @Override
    public Class<VisitToChild> answers() {
        return VisitToChild.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var plan = paper.of(task);
        var values = paper.values(task);
        var planned = visits.planned(plan);
        values.put("visitBy", paper.due(visits.running(plan.id), plan.id));
        values.put("firstVisit", visits.isFirst(plan.id));
        values.put("visitLines", lines(plan.id));
        values.put("purposeChoices", PlanOnPaper.choices(planned.purposes()));
        planned.version().ifPresent(version -> {
            values.put("planWritten", true);
            values.put("needChoices", PlanOnPaper.choices(PlanOnPaper.needs(version)));
            values.put("progress", version.needs().stream().map(need -> Map.<String, Object>of("forNeed", need.id())).toList());
        });
        return values;
    }

    /** The last five, newest first. */
    private String lines(UUID plan) {
        List<Visit> all = visits.of(plan);
        String lines = all.subList(Math.max(0, all.size() - 5), all.size()).stream().map(visit -> "- " + visit.inWords())
                .reduce("", (earlier, later) -> later + (earlier.isEmpty() ? "" : "\n" + earlier));
        return lines.isEmpty() ? null : lines;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, VisitToChild answers) {
        var followed = visits.record(ProtectionPlanOnPaper.id(task), answers, task.by());
        return Map.of("visitMade", followed.visitMade(), "managerToDecide", followed.managerToDecide());
    }
}
