package org.childjourney.oversight;

import java.util.HashMap;
import java.util.Map;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of a direction show: the child, what was asked and by whom, and the worker's last answer. */
@Component
class DirectionOnForm {

    private final DirectionBook book;
    private final Directions directions;
    private final ChildRecords records;
    private final OversightNames names;

    DirectionOnForm(DirectionBook book, Directions directions, ChildRecords records, OversightNames names) {
        this.book = book;
        this.directions = directions;
        this.records = records;
        this.names = names;
    }

    Map<String, Object> values(TaskAtHand task) {
        var direction = book.get(task.reference(DirectionProcess.ID));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), direction.child(), task.name()));
        values.put("directionWhat", direction.what());
        values.put("directionGiven", LondonTime.dayAndTime(direction.givenAt()) + " by " + names.named(direction.givenBy()));
        values.put("dueBy", LondonTime.due(LondonTime.endOf(direction.dueOn())));
        values.put("workerSays", directions.lastAnswer(direction.id()).map(CarryOutDirection::whyNot).orElse(null));
        return values;
    }
}
