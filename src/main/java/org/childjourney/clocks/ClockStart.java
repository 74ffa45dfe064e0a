package org.childjourney.clocks;

import java.util.Objects;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;

/**
 * Everything needed to start a clock.
 *
 * @param rule    id of the timescale, such as {@code icpc-15wd}
 * @param subject the record the duty is about: the id the diagram passes to the ledger
 * @param child   whose duty it is; null for a duty of the whole service, such as the weekly report, which no ladder climbs: its diagram says who answers
 * @param journey the child's period of involvement; null where the duty stands outside one
 * @param trigger what set it going, and when
 * @param event   the event it hangs on; every clock of one event is corrected together
 * @param process key of the process whose diagram holds its timer; null where none does, then the watchdog gives the warning
 * @param by      user name, or {@code "system"}
 * @param timerComesLater whether the process waits for it only from a later step on; until then the watchdog gives the warning
 */
public record ClockStart(
        String rule, UUID subject, ChildId child, JourneyReference journey, Trigger trigger, String event, String process, String by,
        boolean timerComesLater) {

    public ClockStart {
        Objects.requireNonNull(rule, "A clock needs a rule");
        Objects.requireNonNull(subject, "A clock needs the record it is about");
        Objects.requireNonNull(trigger, "A clock needs a trigger");
        Objects.requireNonNull(event, "A clock needs the event it hangs on");
        Objects.requireNonNull(by, "A clock needs who started it");
    }

    /** A clock whose timer waits in its process from the first step on, or that has no process. */
    public ClockStart(
            String rule, UUID subject, ChildId child, JourneyReference journey, Trigger trigger, String event, String process, String by) {
        this(rule, subject, child, journey, trigger, event, process, by, false);
    }

    /** The same clock, whose process comes to its timer only at a later step. */
    public ClockStart timedLater() {
        return new ClockStart(rule, subject, child, journey, trigger, event, process, by, true);
    }
}
