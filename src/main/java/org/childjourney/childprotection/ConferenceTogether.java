package org.childjourney.childprotection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.access.Access;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Families;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Brothers and sisters of one conference: who waits at the same task, and answering one form for several of them. */
@Component
class ConferenceTogether {

    private final ChildProtectionConferenceTable table;
    private final Families families;
    private final OpenTasks tasks;
    private final ChildRecords records;
    private final Access access;

    ConferenceTogether(ChildProtectionConferenceTable table, Families families, OpenTasks tasks, ChildRecords records, Access access) {
        this.table = table;
        this.families = families;
        this.tasks = tasks;
        this.records = records;
        this.access = access;
    }

    /** The open conferences of brothers and sisters whose records the reader may read. */
    List<ChildProtectionConference> ofTheFamily(ChildProtectionConference one, String reader) {
        Set<ChildId> others = new LinkedHashSet<>(families.siblingGroup(one.child()));
        others.remove(one.child());
        return others.isEmpty() ? List.of() : readable(table.openOf(others.stream().map(ChildId::value).toList()), one, reader);
    }

    /** Of those, the ones that wait to be booked too: a review months ahead is not booked along with a first conference, nor the other way round. */
    List<ChildProtectionConference> toBeBooked(ChildProtectionConference one, TaskAtHand task) {
        return waiting(ofTheFamily(one, task.by()), task).stream().filter(each -> each.kind.isReview() == one.kind.isReview()).toList();
    }

    /** Those booked already, whose day the child may join. */
    List<ChildProtectionConference> booked(ChildProtectionConference one, String reader) {
        return ofTheFamily(one, reader).stream().filter(each -> each.bookedFor != null).toList();
    }

    /** Those of the same sitting that wait at the same task. */
    List<ChildProtectionConference> ofTheSitting(ChildProtectionConference one, TaskAtHand task) {
        return one.meeting == null ? List.of() : waiting(readable(table.findByMeeting(one.meeting), one, task.by()), task);
    }

    private List<ChildProtectionConference> readable(List<ChildProtectionConference> all, ChildProtectionConference one, String reader) {
        return all.stream().filter(each -> !each.id.equals(one.id) && access.mayRead(reader, each.child())).toList();
    }

    private List<ChildProtectionConference> waiting(List<ChildProtectionConference> all, TaskAtHand task) {
        return all.stream().filter(each -> tasks.of(task.process(), "conferenceId", each.id, task.key()).isPresent()).toList();
    }

    /** The child of the task first, then those of the others that were ticked. */
    static List<ChildProtectionConference> answeredFor(ChildProtectionConference one, List<ChildProtectionConference> others, List<String> ticked) {
        var all = new ArrayList<>(List.of(one));
        others.stream().filter(each -> ticked.contains(each.id.toString())).forEach(all::add);
        return all;
    }

    /** Completes the others' tasks in the same transaction; the form door completes the one in hand. */
    void completeOthers(List<ChildProtectionConference> all, TaskAtHand task, Function<UUID, Map<String, Object>> forGateways) {
        all.stream().skip(1).forEach(each -> tasks.of(task.process(), "conferenceId", each.id, task.key())
                .ifPresent(open -> tasks.complete(open.id(), forGateways.apply(each.id))));
    }

    /** Those children as a list to choose from; each look at a record is written down. */
    List<Map<String, String>> choices(List<ChildProtectionConference> all, TaskAtHand task) {
        return all.stream().map(each -> {
            var record = records.forReader(task.by(), each.child(), task.name());
            return choice(record.called() + " (" + record.reference() + ")", each.id.toString());
        }).toList();
    }

    static Map<String, String> choice(String label, String value) {
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("label", label);
        choice.put("value", value);
        return choice;
    }
}
