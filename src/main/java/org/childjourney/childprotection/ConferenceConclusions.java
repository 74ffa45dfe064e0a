package org.childjourney.childprotection;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What begins when a conference was held: its decision is made known, the letter and the minutes are to be written. */
@Service
@Transactional
class ConferenceConclusions {

    private final ChildProtectionConferences conferences;
    private final ConferencePaperClocks clocks;
    private final ConferenceCompanions companions;
    private final ApplicationEventPublisher events;

    ConferenceConclusions(ChildProtectionConferences conferences, ConferencePaperClocks clocks, ConferenceCompanions companions,
                          ApplicationEventPublisher events) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.companions = companions;
        this.events = events;
    }

    void passOnTheDecision(UUID id) {
        var conference = conferences.get(id);
        conference.concludedAt = conference.heldAt;
        clocks.startLetterAndMinutes(conference);
        companions.beginLetterAndMinutes(conference);
        events.publishEvent(conference.held());
    }
}
