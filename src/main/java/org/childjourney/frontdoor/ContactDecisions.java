package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the table suggests for a contact and what people decide, always kept as a pair. */
@Service
@Transactional
public class ContactDecisions {

    static final String FEEDBACK = "referrer-feedback";

    private final ChildInContactTable contacts;
    private final Indicators indicators;
    private final Decisions decisions;
    private final WhatGoesOn goesOn;
    private final AgencyChecks agencyChecks;
    private final ContactProcess process;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactDecisions(ChildInContactTable contacts, Indicators indicators, Decisions decisions, WhatGoesOn goesOn, AgencyChecks agencyChecks,
                     ContactProcess process, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.indicators = indicators;
        this.decisions = decisions;
        this.goesOn = goesOn;
        this.agencyChecks = agencyChecks;
        this.process = process;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Asks the table {@code levels-of-need} and keeps what it suggests. */
    void suggest(UUID contactId) {
        var part = contacts.findById(contactId).orElseThrow();
        var seen = part.contact().indicators();
        part.caseIsOpen(goesOn.caseIsOpen(part.child()));
        int highest = indicators.highest(seen);
        var row = decisions.ask("levels-of-need", Map.of(
                "inDangerNow", "yes".equals(part.inDangerNow()),
                "highestIndicator", highest,
                "indicatorsSeen", indicators.countAt(highest, seen),
                "planElsewhere", part.planElsewhere(),
                "reReferral", part.reReferralOf().isPresent(),
                "openJourney", part.caseIsOpen())).get(0);
        part.suggested(((Number) row.get("level")).intValue(), String.valueOf(row.get("outcome")), String.valueOf(row.get("because")));
    }

    /** Somebody proposes a decision; a manager's own proposal is the decision. */
    void propose(UUID contactId, DecideOnTheContact.Answers answers, Instant at, String by, boolean byManager) {
        var part = contacts.findById(contactId).orElseThrow();
        boolean differs = !answers.outcome().equals(part.suggestedOutcome());
        if (differs && (answers.differentBecause() == null || answers.differentBecause().isBlank())) {
            throw Refused.because("differentBecause", null,
                    "Why different: the table suggests “" + Outcome.of(part.suggestedOutcome()).map(Outcome::words).orElse("nothing")
                            + "”. Say in a sentence why you decide otherwise.");
        }
        part.caseIsOpen(goesOn.caseIsOpen(part.child()));
        if (answers.outcome().equals(Outcome.informationToAnOpenCase.name()) && !part.caseIsOpen()) {
            throw Refused.because("outcome", answers.outcome(),
                    "Decision: no social worker's case is open for this child, so there is no worker to give the information to. Choose where else it goes.");
        }
        part.proposed(at, by, answers);
        if (byManager) {
            decide(part, at, by);
        }
    }

    /** A manager agrees with what somebody else proposed. */
    void authorise(UUID contactId, Instant at, String by) {
        var part = contacts.findById(contactId).orElseThrow();
        if (by.equals(part.proposedBy())) {
            throw Refused.because("agree", by, "You proposed this decision yourself: another manager must authorise it.");
        }
        decide(part, at, by);
    }

    /** Now, to the millisecond: one moment for all brothers and sisters decided on together, by which what follows knows that they belong together. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void sendBack(UUID contactId, String question, String by) {
        var part = contacts.findById(contactId).orElseThrow();
        part.sentBack(question);
        events.publishEvent(new DecisionSentBack(part.child(), clock.instant(), by, part.id(), question));
    }

    private void decide(ChildInContact part, Instant now, String by) {
        part.decided(now, by);
        clocks.meet(ContactBeginnings.DECISION_24H, part.id(), now, "Contact decided", by);
        clocks.meet(ContactBeginnings.DECISION_1WD, part.id(), now, "Contact decided", by);
    }

    /** Hands the decision over: silent agencies are decided without, the referrer is to be told, and what follows begins. */
    void passOn(UUID contactId) {
        var part = contacts.findById(contactId).orElseThrow();
        var journey = part.journey().orElseThrow();
        Instant decidedAt = part.decidedAt().orElseThrow();
        agencyChecks.decidedWithout(part, part.decidedBy());
        clocks.start(new ClockStart(FEEDBACK, part.id(), part.child(), journey, Trigger.at(decidedAt), "Contact decided", "referrer-feedback", part.decidedBy()));
        process.awaitFeedback(part, journey);
        events.publishEvent(new ContactDecided(part.child(), decidedAt, part.decidedBy(), part.id(), part.outcome().orElseThrow(),
                part.level(), part.worriedAbout(), part.team()));
    }
}
