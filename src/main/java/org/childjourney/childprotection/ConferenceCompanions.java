package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the three small processes beside a conference: its report, its decision letter, its minutes. */
@Component
class ConferenceCompanions {

    static final String REPORT = "conference-report";
    static final String LETTER = "conference-decision-letter";
    static final String MINUTES = "conference-minutes";

    private final Processes processes;

    ConferenceCompanions(Processes processes) {
        this.processes = processes;
    }

    void beginReport(ChildProtectionConference conference) {
        processes.start(REPORT, conference.journey(), Map.of("conferenceId", conference.id, "childId", conference.child(),
                "reportRule", ConferencePaperClocks.reportRule(conference.kind)));
    }

    void beginLetterAndMinutes(ChildProtectionConference conference) {
        var references = Map.of("conferenceId", conference.id, "childId", conference.child());
        processes.start(LETTER, conference.journey(), references);
        processes.start(MINUTES, conference.journey(), references);
    }

    /** The conference will not be held, or nobody is to be written to any more: every paper that has not gone out falls away. */
    void conferenceEnded(ChildProtectionConference conference) {
        processes.tell("childprotection.conferenceEnded", "conferenceId", conference.id, Map.of());
    }
}
