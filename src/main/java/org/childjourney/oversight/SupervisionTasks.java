package org.childjourney.oversight;

import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code supervision} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class SupervisionTasks {

    private final SupervisionBook book;
    private final Supervisions supervisions;
    private final Allocation allocation;
    private final Clocks clocks;

    SupervisionTasks(SupervisionBook book, Supervisions supervisions, Allocation allocation, Clocks clocks) {
        this.book = book;
        this.supervisions = supervisions;
        this.allocation = allocation;
        this.clocks = clocks;
    }

    /** The supervision nears its date. */
    public void escalateWhatNearsItsDate(String supervisionId) {
        clocks.escalateDue(UUID.fromString(supervisionId));
    }

    /** A month on, the child is spoken of again, as long as a worker holds the child. */
    public void planTheNextSupervision(String supervisionId) {
        var held = book.get(UUID.fromString(supervisionId));
        supervisions.planTheNext(held, allocation.workerOf(held.child().toString()) != null);
    }
}
