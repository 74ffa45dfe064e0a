package org.childjourney.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.access.Access;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the form of a strategy discussion shows: the child, why, what was written before, the enquiry that is open, brothers and sisters. */
@Component
class DiscussionOnForm {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    /** What is the same for every child of one discussion; the rest each child has for itself. */
    private static final List<String> SHARED = List.of("heldAt", "participants", "nextDiscussionOn");

    private final DiscussedChildTable parts;
    private final DiscussionRecordTable records;
    private final DiscussionCauses causes;
    private final Section47EnquiryTable enquiries;
    private final HeldDiscussions held;
    private final ChildRecords children;
    private final Allocation allocation;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final Access access;
    private final ObjectMapper json;

    DiscussionOnForm(DiscussedChildTable parts, DiscussionRecordTable records, DiscussionCauses causes, Section47EnquiryTable enquiries, HeldDiscussions held,
                     ChildRecords children, Allocation allocation, Clocks clocks, OpenTasks tasks, Access access, ObjectMapper json) {
        this.access = access;
        this.parts = parts;
        this.records = records;
        this.causes = causes;
        this.enquiries = enquiries;
        this.held = held;
        this.children = children;
        this.allocation = allocation;
        this.clocks = clocks;
        this.tasks = tasks;
        this.json = json;
    }

    Map<String, Object> about(DiscussedChild part, TaskAtHand task) {
        Map<String, Object> values = new HashMap<>(children.heading(task.by(), part.child(), task.name()));
        values.put("causeWords", causes.of(part.id).stream().map(each -> "- " + each.replace("\n", " ")).collect(Collectors.joining("\n")));
        values.put("dueBy", LondonTime.due(clocks.dueAt(StrategyDiscussions.CLOCK, part.id.toString()).toInstant()));
        values.put("workerChoices", held.workers(part.child()).stream().map(each -> Map.of("label", each.label(), "value", each.username())).toList());
        values.put("worker", present(part.child()));
        enquiry(part, values);
        before(part, values);
        var others = waitingToo(part, task);
        values.put("hasOthers", !others.isEmpty());
        values.put("alsoForChoices", others.stream().map(other -> choice(other, task.by())).toList());
        return values;
    }

    private String present(ChildId child) {
        String now = allocation.workerOf(child.toString());
        return held.workers(child).stream().anyMatch(each -> each.username().equals(now)) ? now : null;
    }

    private void enquiry(DiscussedChild part, Map<String, Object> values) {
        var open = enquiries.openOf(part.child);
        values.put("enquiryOpen", open.isPresent());
        values.put("enquiryWords", open.map(each -> "**A section 47 enquiry about this child is open** since " + LondonTime.longDate(each.startedOn)
                + "; its conference is due " + LondonTime.due(clocks.dueAt(EnquiryClocks.CONFERENCE, each.id.toString()).toInstant())
                + ". A discussion that reviews it moves no date.").orElse(null));
    }

    /** What was written before stands in the form again: for this child all of it, of a brother's or sister's form what is the same for all. */
    private void before(DiscussedChild part, Map<String, Object> values) {
        var own = records.findByPartOrderByNumber(part.id).stream().reduce((earlier, later) -> later);
        records.lastOf(part.discussion).ifPresent(last -> SHARED.stream().filter(fields(last)::containsKey).forEach(field -> values.put(field, fields(last).get(field))));
        own.ifPresent(mine -> {
            values.putAll(fields(mine));
            values.put("missingWords", mine.missing());
        });
        values.remove("alsoFor");
    }

    private Map<String, Object> fields(DiscussionRecord record) {
        Map<String, Object> fields = new HashMap<>(json.convertValue(record.answers(), FIELDS));
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    /** The other children of the discussion whose process waits at the same task and whom the person may read. */
    private List<DiscussedChild> waitingToo(DiscussedChild part, TaskAtHand task) {
        return parts.findByDiscussionOrderByJoinedAt(part.discussion).stream().filter(other -> !other.id.equals(part.id))
                .filter(other -> access.mayRead(task.by(), other.child()))
                .filter(other -> tasks.of(task.process(), StrategyDiscussionProcess.PART, other.id, task.key()).isPresent()).toList();
    }

    /** The child of the task, and those of the others it was answered for too. */
    List<DiscussedChild> answeredFor(DiscussedChild part, TaskAtHand task, List<String> alsoFor) {
        var all = new ArrayList<>(List.of(part));
        waitingToo(part, task).stream().filter(other -> alsoFor.contains(other.id.toString())).forEach(all::add);
        return all;
    }

    /** Completes the others' tasks in the same transaction; the form door completes the one in hand. */
    void completeOthers(List<DiscussedChild> all, TaskAtHand task, Map<String, Object> forGateways) {
        all.subList(1, all.size()).forEach(other -> tasks.of(task.process(), StrategyDiscussionProcess.PART, other.id, task.key())
                .ifPresent(open -> tasks.complete(open.id(), forGateways)));
    }

    private Map<String, Object> choice(DiscussedChild other, String reader) {
        var record = children.forReader(reader, other.child(), "Brothers and sisters of one strategy discussion");
        return Map.of("label", record.called() + " (" + record.reference() + ")", "value", other.id.toString());
    }
}
