package org.childjourney.childprotection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.childjourney.children.ChildBorn;
import org.childjourney.children.ChildDetailsChanged;
import org.childjourney.children.Children;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.ProcessTimers;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A birth, or another expected date: the pre-birth conference is counted anew, and the earlier of its clocks drives the task. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConferenceBirths {

    private final ChildProtectionConferenceTable table;
    private final ConferenceClocks clocks;
    private final ChildProtectionConferenceProcess process;
    private final Children children;
    private final ProcessTimers timers;
    private final OpenTasks tasks;

    ConferenceBirths(ChildProtectionConferenceTable table, ConferenceClocks clocks, ChildProtectionConferenceProcess process, Children children,
                     ProcessTimers timers, OpenTasks tasks) {
        this.table = table;
        this.clocks = clocks;
        this.process = process;
        this.children = children;
        this.timers = timers;
        this.tasks = tasks;
    }

    /** Born before the conference: what remains is the clock from the strategy discussion. */
    @EventListener
    @Order(0) // before whoever counts anew what no stage has looked at
    void on(ChildBorn born) {
        forEachPreBirth(born.child(), conference -> {
            clocks.cancel(ConferenceClocks.PRE_BIRTH, conference.id, "The child was born on " + LondonTime.longDate(born.on())
                    + ", before the conference: it is counted from the strategy discussion alone.", born.by());
            settle(conference, born.by());
        });
    }

    @EventListener
    void on(ChildDetailsChanged changed) {
        LocalDate expected = children.facts(changed.child()).expectedDateOfBirth();
        forEachPreBirth(changed.child(), conference -> {
            if (expected != null && !expected.equals(conference.expectedBirth)) {
                String why = "The birth is expected on " + LondonTime.longDate(expected) + ", no longer on " + LondonTime.longDate(conference.expectedBirth) + ".";
                conference.expectedBirth = expected;
                clocks.reanchorToBirth(conference, why, changed.by());
                settle(conference, changed.by());
            }
        });
    }

    private void forEachPreBirth(ChildId child, Consumer<ChildProtectionConference> what) {
        table.openOf(List.of(child.value())).stream().filter(each -> each.kind == ConferenceKind.PRE_BIRTH).forEach(what);
    }

    /** The timer in the diagram goes to the earlier clock. One that has fired is gone: then the watchdog warns of the other. */
    private void settle(ChildProtectionConference conference, String by) {
        var before = clocks.ofConference(conference).filter(each -> each.rule().equals(conference.timedRule)).findFirst().orElseThrow();
        var now = clocks.earliest(conference);
        if (now.equals(before)) {
            return;
        }
        boolean timerIsLeft = clocks.entry(before).warnedAt() == null;
        clocks.handOver(before, null, by);
        clocks.handOver(now, timerIsLeft ? ChildProtectionConferenceProcess.KEY : null, by);
        conference.timedRule = now.rule();
        process.isTimedBy(conference, now);
        if (timerIsLeft) {
            timers.askAgain(ChildProtectionConferenceProcess.KEY, "conferenceId", conference.id);
        }
        var due = java.util.Date.from(clocks.dueAt(now));
        tasks.of(ChildProtectionConferenceProcess.KEY, "conferenceId", conference.id).forEach(task -> tasks.due(task.id(), due));
    }
}
