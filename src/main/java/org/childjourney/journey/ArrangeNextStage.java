package org.childjourney.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form on which a manager says what was arranged for a child, with whom and from when. */
@Component
class ArrangeNextStage implements TaskForm<ArrangeNextStage.Arranged> {

    private final StagesByHand stages;
    private final ChildRecords records;
    private final Clock clock;

    ArrangeNextStage(StagesByHand stages, ChildRecords records, Clock clock) {
        this.stages = stages;
        this.records = records;
        this.clock = clock;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Arranged(LocalDate arrangedOn, String withWhom, String words) {}

    @Override
    public String form() {
        return "arrange-next-stage";
    }

    @Override
    public Class<Arranged> answers() {
        return Arranged.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var asked = stages.find(task.reference("stageByHandId"));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), asked.child(), task.name()));
        values.put("stageWords", asked.nextStage().words());
        values.put("because", asked.because());
        values.put("askedAt", LondonTime.dayAndTime(asked.askedAt()));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Arranged answers) {
        LocalDate today = LondonTime.day(clock.instant());
        new Answers().require(!answers.arrangedOn().isAfter(today), "arrangedOn", answers.arrangedOn(),
                "Arranged on: " + LondonTime.shortDate(answers.arrangedOn()) + " is in the future. Today is " + LondonTime.shortDate(today) + ".").orRefuse();
        stages.arranged(task.reference("stageByHandId"), answers.arrangedOn(), answers.withWhom(), answers.words(), task.by());
        return Map.of();
    }
}
