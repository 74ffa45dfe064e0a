package org.childjourney.assessment;

import java.time.Clock;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code allocate-social-worker}: only workers who may hold an assessment are offered. */
@Component
class AllocateSocialWorkerForm implements TaskForm<AllocateSocialWorker> {

    private final AssessmentOnPaper paper;
    private final WorkersForAssessments workers;
    private final AssessmentClocks clocks;
    private final Clock clock;

    AllocateSocialWorkerForm(AssessmentOnPaper paper, WorkersForAssessments workers, AssessmentClocks clocks, Clock clock) {
        this.paper = paper;
        this.workers = workers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "allocate-social-worker";
    }

    @Override
    public Class<AllocateSocialWorker> answers() {
        return AllocateSocialWorker.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var assessment = paper.of(task);
        var values = paper.values(task);
        values.put("eligibleWorkers", workers.candidates(assessment.child()).stream()
                .map(each -> Map.of("label", each.label(), "value", each.username())).toList());
        values.put("allocateBy", paper.due(AssessmentClocks.ALLOCATION, assessment));
        values.put("startsOn", LondonTime.day(clock.instant()).toString());
        values.put("reviewOn", LondonTime.dueDay(clocks.dueAt(AssessmentClocks.REVIEWS.get(0), assessment.id)).toString());
        values.remove("direction");
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AllocateSocialWorker answers) {
        workers.allocate(AssessmentOnPaper.id(task), answers, task.by());
        return Map.of();
    }
}
