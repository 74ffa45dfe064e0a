package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties to tell people in writing: the report before the conference, the decision letter and the minutes after it. */
@Component
class ConferencePaperClocks {

    static final String LETTER = "icpc-chairs-decision-letter";
    static final String MINUTES = "icpc-minutes";

    private final Clocks clocks;

    ConferencePaperClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The report is to be shared so many working days before the booked day; moved with it, unless it was shared already. */
    boolean countReportFrom(ChildProtectionConference conference, Instant now, String why, String by) {
        String rule = reportRule(conference.kind);
        var trigger = Trigger.event(conference.bookedOn(), now);
        if (clocks.latest(rule, conference.id).isEmpty()) {
            start(rule, conference, trigger, "ConferenceBooked", ConferenceCompanions.REPORT, by);
            return true;
        }
        if (clocks.isRunning(rule, conference.id)) {
            clocks.reanchor(rule, conference.id, trigger, why, by);
        }
        return false;
    }

    static String reportRule(ConferenceKind kind) {
        return kind.isReview() ? "rcpc-report-shared" : "icpc-report-shared";
    }

    void startLetterAndMinutes(ChildProtectionConference conference) {
        start(LETTER, conference, Trigger.at(conference.heldAt), "ConferenceHeld", ConferenceCompanions.LETTER, conference.heldBy);
        start(MINUTES, conference, Trigger.at(conference.heldAt), "ConferenceHeld", ConferenceCompanions.MINUTES, conference.heldBy);
    }

    void meet(String rule, UUID conference, Instant at, String event, String by) {
        clocks.meet(rule, conference, at, event, by);
    }

    /** When the duty of this rule falls due; UTC. */
    Instant dueAt(String rule, UUID conference) {
        return clocks.dueAt(rule, conference.toString()).toInstant();
    }

    private void start(String rule, ChildProtectionConference conference, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, conference.id, conference.child(), conference.journey(), trigger, event, process, by));
    }
}
