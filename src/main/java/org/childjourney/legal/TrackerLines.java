package org.childjourney.legal;

import java.time.Clock;
import java.util.List;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** One line of the tracker for each open case: where it stands, what is due next, the next hearing, and what is late. */
@Component
class TrackerLines {

    private final LegalCourse course;
    private final Clocks ledger;
    private final Timescales timescales;
    private final Clock clock;

    TrackerLines(LegalCourse course, Clocks ledger, Timescales timescales, Clock clock) {
        this.course = course;
        this.ledger = ledger;
        this.timescales = timescales;
        this.clock = clock;
    }

    String nameOf(LegalCase legalCase, LegalOnForm onForm, TaskAtHand task) {
        return onForm.nameOf(course.lead(legalCase), task);
    }

    String of(LegalCase legalCase, LegalOnForm onForm, TaskAtHand task) {
        var running = ledger.about(legalCase.lead).stream().filter(ClockEntry::isOpen).filter(entry -> !entry.rule().equals(TrackerClock.RULE)).toList();
        List<String> late = running.stream().filter(this::isLate).map(this::inWords).toList();
        String next = running.stream().filter(entry -> !isLate(entry)).findFirst().map(entry -> inWords(entry) + " " + LondonTime.due(entry.dueAt())).orElse("no date");
        return nameOf(legalCase, onForm, task) + ": " + legalCase.stage.label() + "; next: " + next
                + (legalCase.nextDateOn == null ? "" : "; next hearing " + LondonTime.longDate(legalCase.nextDateOn))
                + (late.isEmpty() ? "" : "; **late: " + String.join(", ", late) + "**");
    }

    private boolean isLate(ClockEntry entry) {
        return entry.state(clock.instant()).isLate();
    }

    private String inWords(ClockEntry entry) {
        return timescales.rule(entry.rule(), entry.trigger()).inWords();
    }
}
