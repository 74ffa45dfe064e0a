package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Child protection conferences: how one is asked for, what is known of it, and how it ends before it was held. */
@Service
@Transactional
public class ChildProtectionConferences {

    private final ChildProtectionConferenceTable table;
    private final ConferenceClocks clocks;
    private final ChildProtectionConferenceProcess process;
    private final ConferenceCompanions companions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChildProtectionConferences(ChildProtectionConferenceTable table, ConferenceClocks clocks, ChildProtectionConferenceProcess process,
                               ConferenceCompanions companions, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.process = process;
        this.companions = companions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A conference must be held for a child: the clock of the enquiry or the plan is taken over (a transfer-in starts its own), and
     * the chair's office has the task. The same source event asks for nothing twice.
     *
     * @return the id of the child's own part of the conference
     * @throws Refused when the dates cannot be, no clock says by when, or one is open for the same duty
     */
    public UUID request(NewConference asked, String by) {
        asked.check(clock.instant());
        return table.findByChildAndSourceEvent(asked.child().value(), asked.sourceEvent()).map(known -> known.id).orElseGet(() -> begin(asked, by));
    }

    private UUID begin(NewConference asked, String by) {
        String dutyRule = clocks.dutyRuleOf(asked);
        if (asked.duty() != null && table.isOpenFor(asked.duty(), dutyRule)) {
            throw Refused.because("duty", asked.duty(), "A conference was asked for already and has not been held yet. A duty is done by one conference.");
        }
        var conference = table.saveAndFlush(new ChildProtectionConference(asked, dutyRule, clock.instant(), by));
        var timed = clocks.begin(conference, by);
        events.publishEvent(new ConferenceRequested(conference.id, conference.child(), conference.journey(), conference.requestedAt, by,
                conference.kind, clocks.dueAt(timed)));
        process.begin(conference, timed);
        return conference.id;
    }

    /**
     * The conference ends before it was held: the child died, moved away for good, is of age, or a plan it would review has ended. Every
     * clock that hangs on it, the duty's too, is cancelled with the reason. Of one that was held, the letter and the minutes that have not
     * gone out fall away, so that nobody is written to by routine. Nothing happens when it is over already.
     *
     * @param at when that happened, an instant in UTC
     */
    public void end(UUID id, String why, Instant at, String by) {
        var conference = get(id);
        if (conference.isOpen()) {
            conference.endedAt = at;
            conference.endedWhy = why;
            clocks.cancelAll(conference, why, by);
            process.cancel(conference);
            companions.conferenceEnded(conference);
            events.publishEvent(new ConferenceEnded(id, conference.child(), conference.journey(), at, by, conference.kind, why));
        } else if (clocks.cancelOf(id, why, by) > 0) {
            companions.conferenceEnded(conference);
            events.publishEvent(new ConferencePapersWithdrawn(id, conference.child(), conference.journey(), at, by, why));
        }
    }

    /** The conference, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<ConferenceFacts> find(UUID id) {
        return table.findById(id).map(ChildProtectionConference::facts);
    }

    /** Every conference the child ever had or is to have, in the order they were asked for. */
    @Transactional(readOnly = true)
    public List<ConferenceFacts> of(ChildId child) {
        return table.findByChildOrderByRequestedAt(child.value()).stream().map(ChildProtectionConference::facts).toList();
    }

    /** The conferences of a child that are still to be held. */
    @Transactional(readOnly = true)
    public List<ConferenceFacts> openOf(ChildId child) {
        return table.openOf(List.of(child.value())).stream().map(ChildProtectionConference::facts).toList();
    }

    ChildProtectionConference get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("conference", id, "There is no such conference."));
    }
}
