package org.childjourney.childprotection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a conference: which rules they are, what each counts from, and which of two clocks comes first. */
@Component
class ConferenceClocks {

    static final String INITIAL = "icpc-15wd";
    static final String PRE_BIRTH = "prebirth-conference";
    static final String TRANSFER_IN = "cp-transfer-in-15wd";
    static final String FIRST_REVIEW = "rcpc-first-3m";
    static final String LATER_REVIEW = "rcpc-subsequent-6m";

    private final Clocks clocks;

    ConferenceClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Which rule says by when; it must run for the duty already, but for a transfer-in. @throws Refused when none runs */
    String dutyRuleOf(NewConference asked) {
        var rules = switch (asked.kind()) {
            case INITIAL, PRE_BIRTH -> List.of(INITIAL);
            case REVIEW -> List.of(FIRST_REVIEW, LATER_REVIEW);
            case TRANSFER_IN -> List.<String>of();
        };
        return asked.kind() == ConferenceKind.TRANSFER_IN ? TRANSFER_IN
                : rules.stream().filter(rule -> clocks.isRunning(rule, asked.duty())).findFirst().orElseThrow(() -> Refused.because("duty", asked.duty(),
                        "No clock runs that says by when this conference must be held (" + String.join(" or ", rules) + "). It is started by the enquiry or the plan."));
    }

    /** Takes over the clock of the duty, or starts it; returns the one whose timer is to stand in the diagram. */
    ConferenceClock begin(ChildProtectionConference conference, String by) {
        if (conference.kind == ConferenceKind.TRANSFER_IN) {
            start(TRANSFER_IN, conference, Trigger.at(conference.since), "ConferenceRequested", ChildProtectionConferenceProcess.KEY, by);
        }
        if (conference.kind == ConferenceKind.PRE_BIRTH) {
            start(PRE_BIRTH, conference, Trigger.event(conference.expectedBirth, conference.since), "ConferenceRequested", null, by);
        }
        var first = earliest(conference);
        ofConference(conference).filter(each -> !each.subject().equals(conference.id) || each.equals(first) && conference.kind == ConferenceKind.PRE_BIRTH)
                .forEach(each -> handOver(each, each.equals(first) ? ChildProtectionConferenceProcess.KEY : null, by));
        conference.timedRule = first.rule();
        return first;
    }

    void handOver(ConferenceClock which, String process, String by) {
        if (clocks.isRunning(which.rule(), which.subject())) {
            clocks.handOver(which.rule(), which.subject(), process, by);
        }
    }

    /** Of the clocks that still run for the conference the one due first; where none runs any more, that of the duty. */
    ConferenceClock earliest(ChildProtectionConference conference) {
        return ofConference(conference).filter(each -> clocks.isRunning(each.rule(), each.subject()))
                .min(Comparator.comparing(this::dueAt)).orElse(new ConferenceClock(conference.dutyRule, conference.duty));
    }

    Stream<ConferenceClock> ofConference(ChildProtectionConference conference) {
        var duty = new ConferenceClock(conference.dutyRule, conference.duty);
        return conference.kind == ConferenceKind.PRE_BIRTH ? Stream.of(duty, new ConferenceClock(PRE_BIRTH, conference.id)) : Stream.of(duty);
    }

    Instant dueAt(ConferenceClock which) {
        return entry(which).dueAt();
    }

    ClockEntry entry(ConferenceClock which) {
        return clocks.latest(which.rule(), which.subject()).orElseThrow();
    }

    /** The conference was held: every clock that said by when is met at that moment. */
    void held(ChildProtectionConference conference, String by) {
        ofConference(conference).forEach(each -> clocks.meet(each.rule(), each.subject(), conference.heldAt, "ConferenceHeld", by));
    }

    void reanchorToBirth(ChildProtectionConference conference, String why, String by) {
        clocks.reanchor(PRE_BIRTH, conference.id, Trigger.event(conference.expectedBirth, conference.since), why, by);
    }

    /** It will not be held: nothing that hangs on it runs any longer. */
    void cancelAll(ChildProtectionConference conference, String why, String by) {
        cancelOf(conference.id, why, by);
        clocks.cancel(conference.dutyRule, conference.duty, why, by);
    }

    /** The clocks of the conference itself; returns how many ran. */
    int cancelOf(UUID conference, String why, String by) {
        return clocks.cancelAll(conference, why, by);
    }

    void cancel(String rule, UUID conference, String why, String by) {
        clocks.cancel(rule, conference, why, by);
    }

    private void start(String rule, ChildProtectionConference conference, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, conference.id, conference.child(), conference.journey(), trigger, event, process, by));
    }
}
