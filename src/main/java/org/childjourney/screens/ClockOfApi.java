package org.childjourney.screens;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockEntry;

/**
 * A clock as programs read it. Instants are UTC.
 *
 * @param triggeredBy what the window was counted from, such as {@code day:2026-11-20}
 * @param state       running, met, met-late, missed, cancelled or replaced, as of the moment asked
 * @param reason      why it was late, cancelled or replaced
 * @param evidence    how sure we are of the rule's figure: R, P, K or D
 */
record ClockOfApi(String childRef, String rule, String ruleVersion, String triggeredBy, Instant startedAt, Instant warnAt, Instant dueAt,
        String state, Instant stoppedAt, String reason, String process, String task, String evidence, String source) {

    static ClockOfApi of(ClockEntry clock, String childRef, Instant now) {
        String reason = Stream.of(clock.lateReason(), clock.reason()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return new ClockOfApi(childRef, clock.rule(), clock.ruleVersion(), clock.triggeredBy(), clock.startedAt(), clock.warnAt(), clock.dueAt(),
                clock.state(now).text(), clock.stoppedAt(), reason.isEmpty() ? null : reason, clock.process(), clock.task(), clock.evidence(),
                clock.source());
    }
}
