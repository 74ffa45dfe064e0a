package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childprotection/child-protection-conference.bpmn}. */
@Component
class ChildProtectionConferenceProcess {

    static final String KEY = "child-protection-conference";

    private final Processes processes;

    ChildProtectionConferenceProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ChildProtectionConference conference, ConferenceClock timed) {
        processes.start(KEY, conference.journey(), Map.of("conferenceId", conference.id, "childId", conference.child(),
                "conferenceRule", timed.rule(), "dutyId", timed.subject()));
    }

    /** From now on another of its clocks is the earlier one. */
    void isTimedBy(ChildProtectionConference conference, ConferenceClock timed) {
        processes.setReference("conferenceId", conference.id, "conferenceRule", timed.rule());
        processes.setReference("conferenceId", conference.id, "dutyId", timed.subject());
    }

    void cancel(ChildProtectionConference conference) {
        processes.cancel(KEY, "conferenceId", conference.id, "The conference ended before it was held");
    }
}
