package org.childjourney.journey;

import java.util.stream.Stream;
import org.childjourney.children.Birthdays;
import org.childjourney.children.ChildBorn;
import org.childjourney.children.ChildDetailsChanged;
import org.childjourney.children.ChildDied;
import org.childjourney.children.ChildJoined;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps one process waiting for the eighteenth birthday of every child with an open journey, and none for any other: looks at
 * the end of each transaction that may have changed either.
 */
@Component
class ComingOfAge {

    private final Journeys journeys;
    private final Birthdays birthdays;
    private final ComingOfAgeProcess process;

    ComingOfAge(Journeys journeys, Birthdays birthdays, ComingOfAgeProcess process) {
        this.journeys = journeys;
        this.birthdays = birthdays;
        this.process = process;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(JourneyOpened opened) {
        look(opened.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(JourneyClosed closed) {
        look(closed.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ChildJoined joined) {
        Stream.of(joined.joined(), joined.child()).forEach(this::look);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ChildBorn born) {
        look(born.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ChildDetailsChanged changed) {
        look(changed.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ChildDied died) {
        look(died.child());
    }

    private void look(ChildId child) {
        boolean awaited = journeys.openOf(child).isPresent() && birthdays.isStillToCome(child);
        if (!awaited) {
            process.cancel(child);
        } else if (process.isRunning(child)) {
            process.dateChanged(child);
        } else {
            process.begin(child);
        }
    }
}
