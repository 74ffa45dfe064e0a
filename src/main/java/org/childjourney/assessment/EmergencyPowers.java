package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The orders and powers that hold a child, one after another: each is checked against the law and the one before, then its clock runs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmergencyPowers {

    private final EmergencyPowerTable table;
    private final EmergencyLimits limits;
    private final ImmediateProtectionClocks clocks;
    private final Children children;
    private final Clock clock;

    EmergencyPowers(EmergencyPowerTable table, EmergencyLimits limits, ImmediateProtectionClocks clocks, Children children, Clock clock) {
        this.table = table;
        this.limits = limits;
        this.clocks = clocks;
        this.children = children;
        this.clock = clock;
    }

    List<EmergencyPowerUsed> of(UUID protection) {
        return table.findByProtectionOrderByNumber(protection);
    }

    /** Writes it down; what held the child before is met by it, and its own clock starts. @throws org.childjourney.foundation.Refused when it cannot be */
    EmergencyPowerUsed use(ImmediateProtection protection, PowerWritten written, String by) {
        var before = of(protection.id);
        check(protection, written, before);
        var power = table.save(new EmergencyPowerUsed(protection.id, before.size() + 1, written, limits.endOf(written), clock.instant(), by));
        if (before.isEmpty()) {
            clocks.meetInPlace(protection, laterOf(written.beganAt(), protection.decidedAt), by);
        } else {
            clocks.meetPower(before.get(before.size() - 1).kind, protection, written.beganAt(), "EmergencyPowerUsed", by);
        }
        clocks.startPower(protection, written, by);
        return power;
    }

    private void check(ImmediateProtection protection, PowerWritten written, List<EmergencyPowerUsed> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        var answers = new Answers();
        if (last == null ? written.kind() == EmergencyPower.EXTENSION : !last.kind.mayBeFollowedBy().contains(written.kind())) {
            answers.require(false, "kind", written.kind(), last == null ? "Only an order that was made can be extended." : notAfter(last, written)).orRefuse();
        }
        times(written, children.facts(protection.child()), answers);
        if (last != null) {
            answers.require(!written.beganAt().isBefore(last.beganAt), written.field(), written.beganAt(),
                    "It cannot have begun before what it follows: " + last.inWords() + ".");
        }
        answers.orRefuse();
        length(written, before, answers);
        answers.require(limits.endOf(written).isAfter(protection.decidedAt) || last != null, written.field(), written.beganAt(),
                "It would have ended, on " + LondonTime.dayAndTime(limits.endOf(written)) + ", before immediate protection was decided on "
                        + LondonTime.dayAndTime(protection.decidedAt) + ". Check the dates.").orRefuse();
    }

    private void times(PowerWritten written, ChildFacts child, Answers answers) {
        answers.require(!written.beganAt().isAfter(clock.instant()), written.field(), written.beganAt(),
                        "From when? " + LondonTime.dayAndTime(written.beganAt()) + " lies in the future. Write it down once it has begun.")
                .require(child.dateOfBirth() != null && !LondonTime.day(written.beganAt()).isBefore(child.dateOfBirth()), written.field(), written.beganAt(),
                        child.dateOfBirth() == null ? "The child's birth is not recorded. Nobody can be taken to a safe place before birth: record the birth first."
                                : "From when? " + LondonTime.dayAndTime(written.beganAt()) + " lies before the child was born.");
    }

    private void length(PowerWritten written, List<EmergencyPowerUsed> before, Answers answers) {
        if (!written.kind().isOrder()) {
            return;
        }
        Instant latest = limits.latestEnd(written, before);
        Instant ends = written.endsAt();
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        answers.require(ends.isAfter(written.beganAt()), "endsAt", ends, "Ends on: " + LondonTime.dayAndTime(ends)
                        + " lies before the order was made. Copy the end from the order.")
                .require(!ends.isAfter(latest), "endsAt", ends, "Ends on: " + LondonTime.dayAndTime(ends) + " is longer than the law allows, "
                        + LondonTime.dayAndTime(latest) + " at the latest. Look at the order again.")
                .require(written.kind() != EmergencyPower.EXTENSION || !written.beganAt().isAfter(last.endsAt), written.field(), written.beganAt(),
                        "An order that has ended cannot be extended" + (last == null ? "." : ": it ended on " + LondonTime.dayAndTime(last.endsAt) + "."))
                .require(written.kind() != EmergencyPower.EXTENSION || ends.isAfter(last.endsAt), "endsAt", ends,
                        "Ends on: an extension ends after the order it extends. Copy the end from the court's extension.").orRefuse();
    }

    private static String notAfter(EmergencyPowerUsed last, PowerWritten written) {
        return written.kind().label() + " cannot follow here. The child is held by: " + last.inWords() + ". " + switch (last.kind) {
            case POLICE_PROTECTION -> "Police protection is never renewed: only an emergency protection order can follow it.";
            case EMERGENCY_ORDER -> "An emergency protection order can be extended, once.";
            case EXTENSION -> "It was extended already, and that can be done once only: decide now what follows.";
            case AGREEMENT -> "Police protection or an emergency protection order can follow an agreement.";
        };
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
