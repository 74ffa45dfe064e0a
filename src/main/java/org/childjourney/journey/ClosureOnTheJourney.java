package org.childjourney.journey;

import org.childjourney.closure.ClosureEnd;
import org.childjourney.closure.ClosureEnded;
import org.childjourney.closure.ClosureProposed;
import org.childjourney.closure.Closures;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The closing of a case as the last stage of a journey: it ends with the journey closed, and stops when anything new begins for the child. */
@Component
class ClosureOnTheJourney implements EndsWithTheChild {

    static final String PROCESS = "closure";

    private final Journeys journeys;
    private final Closures closures;

    ClosureOnTheJourney(Journeys journeys, Closures closures) {
        this.journeys = journeys;
        this.closures = closures;
    }

    @EventListener
    void on(ClosureProposed proposed) {
        journeys.began(proposed.journey(), PROCESS, proposed.closure(), "Closure", proposed.at(), proposed.because());
    }

    @EventListener
    void on(ClosureEnded ended) {
        journeys.ended(PROCESS, ended.closure(), ended.at(), ended.end().label(), ended.by());
        if (ended.end() == ClosureEnd.CLOSED) {
            journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.reason().words() + ". " + ended.why(), ended.by());
        }
    }

    /** A contact, a missing child, a discussion about harm: whoever asks for help now is not met by a closing case. */
    @EventListener
    void on(StageBegan began) {
        if (!began.process().equals(PROCESS)) {
            closures.stop(began.child(), "Something new began: " + began.name() + ".", "system");
        }
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            closures.stop(child, ending.words(), by);
        }
    }
}
