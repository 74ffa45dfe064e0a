package org.childjourney.journey;

import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** What the process of coming of age asks of the application. Only the engine may call it. */
@Component
public class ComingOfAgeTasks {

    private final LifeEvents lifeEvents;

    ComingOfAgeTasks(LifeEvents lifeEvents) {
        this.lifeEvents = lifeEvents;
    }

    /** What ends with childhood ends; the manager is asked what follows. */
    public void endWhatEndsAtEighteen(String childId) {
        lifeEvents.turnedEighteen(ChildId.of(childId));
    }
}
