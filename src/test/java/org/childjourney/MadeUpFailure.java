package org.childjourney;

import org.childjourney.foundation.JourneyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Lets whatever happens fail at a chosen event, inside its own transaction, so that a story can show that nothing is half done. No story inherits another's. */
@TestComponent
public class MadeUpFailure {

    private Class<? extends JourneyEvent> event;

    @EventListener
    void hear(JourneyEvent told) {
        if (event != null && event.isInstance(told)) {
            throw new IllegalStateException("made-up failure");
        }
    }

    /** From now on events of this kind fail; null: none does. */
    public void at(Class<? extends JourneyEvent> kind) {
        event = kind;
    }
}
