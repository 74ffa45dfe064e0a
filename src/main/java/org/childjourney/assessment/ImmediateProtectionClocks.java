package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of immediate protection: to put it in place, and to decide before the order or power ends. */
@Component
class ImmediateProtectionClocks {

    static final String IN_PLACE = "immediate-protection-24h";

    private final Clocks clocks;

    ImmediateProtectionClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** From the decision: the child to be in a safe place. */
    void startInPlace(ImmediateProtection protection, String by) {
        start(IN_PLACE, protection, Trigger.at(protection.decidedAt), "ImmediateProtectionDecided", by);
    }

    void meetInPlace(ImmediateProtection protection, Instant at, String by) {
        clocks.meet(IN_PLACE, protection.id, at, "EmergencyPowerUsed", by);
    }

    /** From its beginning, or to the end its order says. */
    void startPower(ImmediateProtection protection, PowerWritten written, String by) {
        start(written.kind().rule(), protection, EmergencyLimits.trigger(written), "EmergencyPowerUsed", by);
    }

    void meetPower(EmergencyPower power, ImmediateProtection protection, Instant at, String event, String by) {
        clocks.meet(power.rule(), protection.id, at, event, by);
    }

    void cancelAll(UUID protection, String why, String by) {
        clocks.cancelAll(protection, why, by);
    }

    Instant dueAt(String rule, UUID protection) {
        return clocks.dueAt(rule, protection.toString()).toInstant();
    }

    private void start(String rule, ImmediateProtection protection, Trigger trigger, String event, String by) {
        clocks.start(new ClockStart(rule, protection.id, protection.child(), protection.journey(), trigger, event, ImmediateProtectionProcess.KEY, by));
    }
}
