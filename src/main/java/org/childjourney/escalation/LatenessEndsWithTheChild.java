package org.childjourney.escalation;

import java.time.Clock;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody is asked any more why something was late when the child has died; that it was late stays in the ledger. Escalations end by themselves with their clocks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LatenessEndsWithTheChild implements EndsWithTheChild {

    private final LatenessQuestions questions;
    private final Processes processes;
    private final Clock clock;

    LatenessEndsWithTheChild(LatenessQuestions questions, Processes processes, Clock clock) {
        this.questions = questions;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        if (ending.isDeath()) {
            questions.of(child).stream().filter(LatenessQuestion::isOpen).forEach(question -> {
                question.close(null, ending.words(), by, clock.instant());
                processes.cancel("reason-for-lateness", "latenessId", question.id(), ending.words());
            });
        }
    }
}
