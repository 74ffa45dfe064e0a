package org.childjourney.permanence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms about planning a lasting home show above their questions: the child, since when, and what the meetings said. */
@Component
class PermanenceOnForm {

    private final PermanencePlanningTable table;
    private final PermanenceClocks clocks;
    private final ChildRecords records;
    private final Papers papers;

    PermanenceOnForm(PermanencePlanningTable table, PermanenceClocks clocks, ChildRecords records, Papers papers) {
        this.table = table;
        this.clocks = clocks;
        this.records = records;
        this.papers = papers;
    }

    UUID id(TaskAtHand task) {
        return task.reference(PermanencePlanningProcess.ID);
    }

    /** A meeting also brings along what the last one wrote about family and the plan beside. */
    Map<String, Object> atMeeting(TaskAtHand task) {
        var values = values(task, PermanenceClocks.MEETING);
        values.put("familyFinder", table.get(id(task)).familyFinder);
        papers.latest(id(task), PermanenceMeetings.FORM, HoldPermanenceMeeting.class).ifPresent(last -> {
            values.put("parallelPlan", last.parallelPlan());
            values.put("options", last.options());
            values.put("relatives", last.relatives());
        });
        return values;
    }

    /** The service manager reads why the table thinks they should look, and what the meeting decided. */
    Map<String, Object> atLook(TaskAtHand task) {
        var values = values(task, PermanenceClocks.DIRECTION);
        var papersOf = papers.of(id(task)).stream().filter(paper -> paper.form().equals(PermanenceMeetings.FORM)).toList();
        papers.latest(id(task), PermanenceMeetings.FORM, HoldPermanenceMeeting.class).ifPresent(last -> {
            values.put("suggestedWhy", HoldPermanenceMeeting.SERVICE_MANAGER.equals(papersOf.get(papersOf.size() - 1).suggested())
                    ? papersOf.get(papersOf.size() - 1).suggestedWhy() : last.whyDifferent());
            values.put("meetingDecided", last.agreed() ? last.outcome().label() + ". " + last.outcomeBecause() : last.nextSteps());
            values.put("childSaid", last.childSaid());
        });
        return values;
    }

    private Map<String, Object> values(TaskAtHand task, String rule) {
        var planning = table.get(id(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), planning.child(), task.name()));
        values.put("planningSince", LondonTime.longDate(LondonTime.day(planning.begunAt)));
        values.put("planningBecause", planning.because);
        values.put("planDue", planning.planDueAt == null ? null : LondonTime.longDate(LondonTime.dueDay(planning.planDueAt)));
        values.put("familyFinderNow", planning.familyFinder == null ? "nobody is named yet" : planning.familyFinder);
        values.put("dueBy", clocks.due(rule, planning.id));
        var lines = papers.of(planning.id, PermanenceMeetings.FORM, HoldPermanenceMeeting.class).stream()
                .map(each -> "- " + LondonTime.longDate(LondonTime.day(each.at())) + ": " + each.nextSteps()).collect(Collectors.joining("\n"));
        values.put("meetingLines", lines.isEmpty() ? null : lines);
        return values;
    }
}
