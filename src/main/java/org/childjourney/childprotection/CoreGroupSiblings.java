package org.childjourney.childprotection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.Refused;
import org.childjourney.plans.PlanOnPaper;
import org.springframework.stereotype.Component;

/**
 * One core group may meet about several brothers and sisters. The meeting is written once and stands in the others' forms; each
 * child's plan, voice and progress is its own and is written for itself.
 */
@Component
class CoreGroupSiblings {

    private final ProtectionPlanTable table;
    private final ProtectionPlanPapers papers;
    private final ChildRecords records;

    CoreGroupSiblings(ProtectionPlanTable table, ProtectionPlanPapers papers, ChildRecords records) {
        this.table = table;
        this.papers = papers;
        this.records = records;
    }

    /** Brothers and sisters with a plan in force whom the person may read, by plan. */
    Map<String, String> onAPlanToo(ProtectionPlan plan, String reader) {
        Map<String, String> all = new LinkedHashMap<>();
        records.family(reader, plan.child(), "Core group").readable().forEach((child, record) -> table.findByChildAndEndedAtIsNull(child.value())
                .filter(other -> !other.id.equals(plan.id))
                .ifPresent(other -> all.put(other.id.toString(), record.called() + " (" + record.reference() + ")")));
        return all;
    }

    /** What the form shows of them, and the meeting if it was written already for one of them. */
    Map<String, Object> values(ProtectionPlan plan, TaskAtHand task) {
        var others = onAPlanToo(plan, task.by());
        Map<String, Object> values = new HashMap<>(Map.of("hasOthers", !others.isEmpty(), "alsoForChoices", PlanOnPaper.choices(others)));
        writtenAlready(plan).ifPresent(meeting -> {
            values.put("meetingKnown", true);
            values.put("held", "yes");
            values.put("heldAt", meeting.heldAt().toString());
            values.put("nextOn", meeting.nextOn().toString());
            values.put("parentsView", meeting.parentsView());
            values.put("people", meeting.people().stream().map(member -> Map.of("name", member.name(), "agency", member.agency(), "came", member.came().name())).toList());
        });
        return values;
    }

    private Optional<CoreGroupRecord> writtenAlready(ProtectionPlan plan) {
        return papers.coreGroupAlsoFor(plan.id, papers.latest(plan.id, ProtectionPlanPapers.Kind.CORE_GROUP).orElse(plan.startedAt));
    }

    /** @throws Refused when it names a plan that is not one of theirs */
    void check(ProtectionPlan plan, List<String> alsoFor, String by) {
        if (!alsoFor.isEmpty() && !onAPlanToo(plan, by).keySet().containsAll(alsoFor)) {
            throw Refused.because("alsoFor", alsoFor, "This meeting was also about: choose from the brothers and sisters who have a plan.");
        }
    }
}
