package org.childjourney.care;

import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.visits.Visit;
import org.springframework.stereotype.Component;

/** What the visit form shows: when it is due and why so often, the plan, and the visits so far. */
@Component
class CareVisitsOnForm {

    private final CareOnForm onForm;
    private final CareReading reading;
    private final CareInterval interval;
    private final CareVisits visits;

    CareVisitsOnForm(CareOnForm onForm, CareReading reading, CareInterval interval, CareVisits visits) {
        this.onForm = onForm;
        this.reading = reading;
        this.interval = interval;
        this.visits = visits;
    }

    Map<String, Object> values(TaskAtHand task) {
        var period = reading.period(onForm.care(task));
        var values = onForm.values(task, String.valueOf(task.references().get("visitRule")), period.id);
        values.put("visitBy", values.get("dueBy"));
        values.put("visitWhy", interval.suggestion(period).why());
        var planned = visits.planned(period);
        values.put("purposeChoices", PlanOnPaper.choices(planned.purposes()));
        values.put("planWritten", planned.version().isPresent());
        planned.version().ifPresent(version -> {
            values.put("needChoices", PlanOnPaper.choices(PlanOnPaper.needs(version)));
            values.put("progress", version.needs().stream().map(need -> Map.of("forNeed", need.id())).toList());
        });
        var lines = visits.of(period.id).stream().map(Visit::inWords).map(line -> "- " + line).collect(Collectors.joining("\n"));
        values.put("visitLines", lines.isEmpty() ? null : lines);
        return values;
    }
}
