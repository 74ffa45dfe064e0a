package org.childjourney.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form on which a manager says, doubt by doubt, what is right in a brought-in record. */
@Component
class SettleTheDoubts implements TaskForm<SettleTheDoubts.Settled> {

    private static final int SHORTEST = 10;

    private final Doubts doubts;
    private final ChildRecords records;

    SettleTheDoubts(Doubts doubts, ChildRecords records) {
        this.doubts = doubts;
        this.records = records;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String referred, String doubt, BroughtInDoubt.Decision decision, String words) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settled(List<Line> doubts) {}

    @Override
    public String form() {
        return "settle-the-doubts";
    }

    @Override
    public Class<Settled> answers() {
        return Settled.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var asked = doubts.find(task.reference("doubtsId"));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), asked.child(), task.name()));
        values.put("broughtInOn", LondonTime.longDate(LondonTime.day(asked.askedAt())));
        values.put("doubts", asked.lines().stream().map(line -> Map.of("referred", LondonTime.longDate(line.referredOn()), "doubt", line.doubt())).toList());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Settled answers) {
        UUID id = task.reference("doubtsId");
        var asked = doubts.find(id).lines();
        List<Line> given = answers.doubts() == null ? List.of() : answers.doubts();
        if (given.size() != asked.size()) {
            throw Refused.because("doubts", given.size(), "There are " + asked.size() + " doubts to settle now: reload your tasks and look at each.");
        }
        var check = new Answers();
        var decided = new ArrayList<Doubts.Decided>();
        for (int i = 0; i < given.size(); i++) {
            Line line = given.get(i);
            String row = "Doubt " + (i + 1) + ": ";
            check.require(line.decision() != null, "doubts[" + i + "].decision", null, row + "say what you decide.")
                    .require(line.words() != null && line.words().strip().length() >= SHORTEST, "doubts[" + i + "].words", line.words(),
                            row + "say in a sentence what is right, and how you know.");
            decided.add(new Doubts.Decided(line.decision(), line.words()));
        }
        check.orRefuse();
        doubts.settle(id, decided, task.by());
        return Map.of();
    }
}
