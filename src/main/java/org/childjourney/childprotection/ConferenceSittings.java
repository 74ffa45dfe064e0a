package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of the conference: held and decided for each child, or adjourned, postponed, or booked wrongly. Only what was held stops a clock. */
@Service
@Transactional
class ConferenceSittings {

    private final ConferenceSittingTable table;
    private final ConferenceCheck check;
    private final ConferenceTables tables;
    private final ConferenceClocks clocks;
    private final ObjectProvider<EarlierPlans> earlierPlans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferenceSittings(ConferenceSittingTable table, ConferenceCheck check, ConferenceTables tables, ConferenceClocks clocks,
                       ObjectProvider<EarlierPlans> earlierPlans, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.check = check;
        this.tables = tables;
        this.clocks = clocks;
        this.earlierPlans = earlierPlans;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what happened, for these children. @throws org.childjourney.foundation.Refused naming every wrong field */
    void record(List<ChildProtectionConference> all, ConferenceSittingAnswers answers, String by) {
        Instant now = clock.instant();
        var wrong = new Answers();
        if (answers.wasOpened()) {
            all.forEach(each -> check.opened(each, answers, now, wrong));
        }
        wrong.orRefuse();
        if (answers.isHeld()) {
            check.held(all, answers, wrong);
        } else {
            ConferenceCheck.notHeld(answers, wrong);
        }
        ConferenceCheck.today(all.stream().map(each -> each.id).toList(), answers, wrong);
        wrong.orRefuse();
        Instant at = answers.wasOpened() ? answers.heldAt().toInstant() : now;
        all.forEach(each -> record(each, answers, at, now, by));
    }

    private void record(ChildProtectionConference conference, ConferenceSittingAnswers answers, Instant at, Instant now, String by) {
        table.save(new ConferenceSitting(conference, of(conference.id).size() + 1, at, answers, now, by));
        if (answers.isHeld()) {
            conference.hold(outcome(conference, answers, at), at, by);
            clocks.held(conference, by);
            answers.partOf(conference.id).filter(part -> part.howViewGiven() != null).ifPresent(part -> events.publishEvent(VoiceAsked.of(conference.child(), at, "Conference",
                    "notHeard".equals(part.howViewGiven()) ? null : part.childsView())));
        } else {
            tellNotHeld(conference, answers, at, by);
            conference.bookingFellAway();
        }
        if (YesNo.isYes(answers.actToday()) && answers.harmFor().contains(conference.id.toString())) {
            events.publishEvent(new ConferenceHarmSuspected(conference.id, conference.child(), conference.journey(), now, by, answers.whatToday()));
        }
    }

    private void tellNotHeld(ChildProtectionConference conference, ConferenceSittingAnswers answers, Instant at, String by) {
        UUID id = conference.id;
        events.publishEvent(switch (answers.whatHappened()) {
            case ConferenceSittingAnswers.ADJOURNED -> new ConferenceAdjourned(id, conference.child(), conference.journey(), at, by,
                    tables.quoracy(answers, at).what(), answers.whyNotHeld(), answers.interimSafety());
            case ConferenceSittingAnswers.POSTPONED -> new ConferencePostponed(id, conference.child(), conference.journey(), at, by,
                    LondonTime.day(conference.bookedFor), null, answers.whyNotHeld(), answers.interimSafety());
            default -> new ConferenceBookingCorrected(id, conference.child(), conference.journey(), at, by, conference.bookedFor, answers.whyNotHeld());
        });
    }

    private ConferenceOutcome outcome(ChildProtectionConference conference, ConferenceSittingAnswers answers, Instant at) {
        var part = answers.partOf(conference.id).orElseThrow();
        boolean plan = part.decision() == ConferenceDecision.PLAN;
        var suggested = tables.decision(part);
        return new ConferenceOutcome(tables.quoracy(answers, at).what(), part.decision(), suggested.what(),
                part.decision() == suggested.what() ? null : part.whyDifferent(), plan ? part.category() : null,
                conference.kind.isReview() ? 0 : earlierPlansHere(conference, at), part.earlierElsewhere() == null ? 0 : part.earlierElsewhere(),
                plan ? answers.outlineFor(conference.id) : OutlinePlan.NONE,
                answers.agencies().stream().filter(each -> YesNo.isYes(each.disagrees())).map(each -> ConferenceAgencies.words(each.agency())).distinct().toList(),
                plan ? answers.firstCoreGroupOn() : null, plan ? answers.reviewOn() : null);
    }

    /** Plans this council made for the child before the instant. */
    int earlierPlansHere(ChildProtectionConference conference, Instant before) {
        return earlierPlans.stream().mapToInt(plans -> plans.earlierPlansOf(conference.child(), before)).sum();
    }

    @Transactional(readOnly = true)
    List<ConferenceSitting> of(UUID conference) {
        return table.findByConferenceOrderByNumber(conference);
    }

    /** The sitting at which the conference was held; there must be one. */
    @Transactional(readOnly = true)
    ConferenceSittingAnswers held(UUID conference) {
        return of(conference).stream().map(ConferenceSitting::answers).filter(ConferenceSittingAnswers::isHeld).findFirst().orElseThrow();
    }
}
