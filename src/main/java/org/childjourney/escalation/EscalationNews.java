package org.childjourney.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the chronology, in plain sentences, what became of an escalation. */
@Component
class EscalationNews {

    private static final String SYSTEM = "system";
    private final ApplicationEventPublisher events;
    private final Timescales timescales;
    private final Clock clock;

    EscalationNews(ApplicationEventPublisher events, Timescales timescales, Clock clock) {
        this.events = events;
        this.timescales = timescales;
        this.clock = clock;
    }

    /**
     * Somebody was asked: for the first time, for something more, or higher than before. Whoever stays silent is asked anew every few days, perhaps for years: the
     * steps of the escalation count how often, and its form says so; the chronology of a child's life does not.
     */
    void asked(Escalation escalation, List<LateDuty> duties, Post before, boolean unanswered) {
        Instant now = clock.instant();
        Post post = escalation.post();
        boolean climbed = before != null && post.isAbove(before);
        if (unanswered && before == post) {
            return;
        }
        String what = (unanswered ? before.words() + " did not answer in time. " : "") + post.words() + (before == post ? " asked again" : " asked")
                + " to answer for: " + duties.stream().map(this::inWords).collect(Collectors.joining("; ")) + ".";
        events.publishEvent(climbed
                ? new EscalationClimbed(escalation.child(), escalation.journey(), now, SYSTEM, what, post.isSenior())
                : new EscalationRaised(escalation.child(), escalation.journey(), now, SYSTEM, what, post.isSenior()));
    }

    void answered(Escalation escalation, EscalationAnswer answer) {
        String what = answer.post().words() + " answered" + (answer.isLate() ? " late" : "") + ": " + answer.decision().words()
                + (answer.isDealtWith() ? "" : ", looked at again on " + LondonTime.longDate(answer.lookAgainOn())) + ". " + answer.whatWasLate();
        events.publishEvent(new EscalationAnswered(
                escalation.child(), escalation.journey(), answer.at(), answer.by(), what, answer.post().isSenior()));
    }

    void resolved(Escalation escalation, ClockEntry last) {
        resolved(escalation, "Nothing is late any more. The last to end: " + timescales.rule(last.rule(), last.trigger()).inWords() + ", " + Late.ended(last, clock.instant()) + ".");
    }

    void dealtWith(Escalation escalation) {
        resolved(escalation, "What the managers were told is dealt with, and nothing is late.");
    }

    private void resolved(Escalation escalation, String what) {
        Instant now = clock.instant();
        boolean senior = escalation.post() != null && escalation.post().isSenior();
        events.publishEvent(new EscalationResolved(escalation.child(), escalation.journey(), now, SYSTEM, what, senior));
    }

    private String inWords(LateDuty duty) {
        return duty.what() + " (" + duty.when(clock.instant()) + ")";
    }
}
