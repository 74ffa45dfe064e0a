package org.childjourney.engine;

import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks people have claimed: when somebody leaves, or works elsewhere, what they had in hand must not be lost with them. */
@Component
@Transactional
public class TasksInHand {

    private final OpenTasks tasks;

    TasksInHand(OpenTasks tasks) {
        this.tasks = tasks;
    }

    /**
     * What this person has in hand and is no longer offered to them goes back to those it is offered to.
     *
     * @param groups the engine's groups of the person from now on; none for somebody who has left
     */
    public void putBack(String user, Set<String> groups) {
        tasks.inHandOf(user).stream().filter(task -> Collections.disjoint(task.groups(), groups)).forEach(task -> tasks.assign(task.id(), null));
    }
}
