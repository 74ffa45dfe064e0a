package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties towards the health and education of a child in care. Their subject is the time in care. */
@Component
class WellbeingClocks {

    static final String REQUEST = "iha-request-5wd";
    static final String INITIAL = "iha-20wd";
    static final String DENTAL = "dental-annual";
    static final String STRENGTHS = "sdq-annual";
    static final String PLAN_BEGUN = "pep-initiate-10";
    static final String FIRST_PLAN = "pep-20wd";
    static final String TERMLY = "pep-termly";

    private final Clocks clocks;

    WellbeingClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, WellbeingPeriod period, Instant from, String event, String process, String by) {
        start(rule, period, Trigger.at(from), event, process, by);
    }

    void start(String rule, WellbeingPeriod period, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, period.id, period.child(), period.journey(), trigger, event, process, by));
    }

    /** A duty that is due from the first day, while its own task begins only later: until then the watchdog warns. */
    void startForLater(String rule, WellbeingPeriod period, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, period.id, period.child(), period.journey(), Trigger.at(from), event, process, by).timedLater());
    }

    boolean isRunning(String rule, UUID period) {
        return clocks.isRunning(rule, period);
    }

    Instant dueAt(String rule, UUID period) {
        return clocks.dueAt(rule, period.toString()).toInstant();
    }

    /** From when the running duty counts; for a term its first day. */
    Instant runsFrom(String rule, UUID period) {
        return clocks.latest(rule, period).orElseThrow().startedAt();
    }

    /** Asks why, where the duty was done after its date. */
    void askWhyLate(String rule, UUID period, Instant doneAt, String whyLate, Answers check) {
        check.require(!doneAt.isAfter(dueAt(rule, period)) || !Text.isBlank(whyLate), "whyLate", null,
                "This was done after its date. Why was it late? needs an answer.");
    }

    /** The duty was done; where that was late, with the reason. */
    void meet(String rule, UUID period, Instant at, String event, String whyLate, String by) {
        boolean late = at.isAfter(dueAt(rule, period));
        if (clocks.meet(rule, period, at, event, by) && late && !Text.isBlank(whyLate)) {
            clocks.explain(rule, period, whyLate.strip(), by);
        }
    }

    void cancel(String rule, UUID period, String why, String by) {
        clocks.cancel(rule, period, why, by);
    }

    void cancelAll(UUID period, String why, String by) {
        clocks.cancelAll(period, why, by);
    }
}
