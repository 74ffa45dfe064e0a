package org.childjourney.assessment;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A decision that a child must be protected at once.
 *
 * @param decidedAt   when it was decided, UTC
 * @param because     why, in the words of who decided; personal data, kept in the record only
 * @param sourceEvent the event it follows, such as {@code StrategyDiscussionHeld:<id>}; the same one never begins a second protection of the child
 */
public record NewImmediateProtection(ChildId child, JourneyReference journey, Instant decidedAt, String because, String sourceEvent) {

    public NewImmediateProtection {
        Objects.requireNonNull(child, "Immediate protection needs a child");
        Objects.requireNonNull(journey, "Immediate protection belongs to a journey");
        Objects.requireNonNull(decidedAt, "Immediate protection needs when it was decided");
        Objects.requireNonNull(sourceEvent, "Immediate protection needs the event it follows");
    }

    /** @throws org.childjourney.foundation.Refused when it cannot be so */
    void check(Instant now) {
        new Answers()
                .require(!decidedAt.isAfter(now), "decidedAt", decidedAt, "Immediate protection cannot have been decided in the future.")
                .require(!Texts.isBlank(because), "because", because, "Say why the child must be protected at once.")
                .orRefuse();
    }
}
