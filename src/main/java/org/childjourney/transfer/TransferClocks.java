package org.childjourney.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a handover and of a move to another council; their subject is the handover or the move. No other clock of the child is touched. */
@Component
class TransferClocks {

    static final String MEETING = "case-transfer-meeting";
    static final String SUMMARY = "cin-plan-cross-border";
    static final String ANSWER = "council-move-answer";

    private final Clocks clocks;

    TransferClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, UUID subject, ChildId child, JourneyReference journey, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, subject, child, journey, Trigger.at(from), event, process, by));
    }

    void meet(String rule, UUID subject, Instant at, String event, String by) {
        clocks.meet(rule, subject, at, event, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    void escalateWhatNearsItsDate(UUID subject) {
        clocks.escalateDue(subject);
    }

    Instant dueAt(String rule, UUID subject) {
        return clocks.dueAt(rule, subject.toString()).toInstant();
    }

    /** What else runs for the child, earliest due first: the next worker must know it. */
    List<ClockEntry> comingUp(ChildId child, UUID but) {
        return clocks.of(child).stream().filter(ClockEntry::isOpen).filter(each -> !each.subject().equals(but)).toList();
    }
}
