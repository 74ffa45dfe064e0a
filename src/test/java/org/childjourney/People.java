package org.childjourney;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.JourneyReference;
import org.springframework.boot.test.context.TestComponent;

/** Plays the people of a story in a test: they answer forms through the form door, and time passes. */
@TestComponent
public class People {

    private final FormDoor door;
    private final OpenTasks tasks;
    private final ObjectMapper json;
    private final MovableClock clock;
    private final DueWork dueWork;

    People(FormDoor door, OpenTasks tasks, ObjectMapper json, MovableClock clock, DueWork dueWork) {
        this.door = door;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
        this.dueWork = dueWork;
    }

    /** The person answers the one open task of that name in the process about the record. */
    public void answer(String user, String process, String variable, UUID record, String task, Map<String, ?> answers) {
        OpenTask open = tasks.of(process, variable, record, task)
                .orElseThrow(() -> new AssertionError("No task " + task + " is open; open are " + tasks.of(process, variable, record)));
        door.submit(open, user, json.convertValue(answers, ObjectNode.class));
    }

    /** The person answers a task that is open. */
    public void answer(String user, OpenTask open, Map<String, ?> answers) {
        door.submit(open, user, json.convertValue(answers, ObjectNode.class));
    }

    /** The keys of the tasks that wait in the process about the record. */
    public List<String> tasksOf(String process, String variable, UUID record) {
        return tasks.of(process, variable, record).stream().map(OpenTask::key).toList();
    }

    /** The keys of all tasks that wait in a journey. */
    public List<String> tasksOf(JourneyReference journey) {
        return tasks.of(journey).stream().map(OpenTask::key).toList();
    }

    /** A new story begins: the clock may go back for it. */
    public void itIs(String instant) {
        clock.beginAt(Instant.parse(instant));
    }

    /** Time passes; everything that falls due on the way happens, in order. */
    public List<DueWork.Fired> timePassesTo(String instant) {
        return dueWork.passTo(clock, Instant.parse(instant));
    }
}
