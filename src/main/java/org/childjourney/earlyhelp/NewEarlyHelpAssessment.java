package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;

/**
 * A need seen early, by any agency or at the front door; or a statutory stage that hands over.
 *
 * @param decidedAt       when it was decided to offer early help, UTC: the days to hand over run from here
 * @param because         why, in the words of who decided; personal data, kept in the record only
 * @param sourceEvent     the event it follows; the same one never begins a second episode of the child
 * @param steppedDownFrom the statutory stage that hands over, in words, such as {@code "Child in need plan"}; null where none does
 * @param triedBefore     what that stage tried and what came of it, in words; null where no stage hands over, or nothing is written
 */
public record NewEarlyHelpAssessment(
        ChildId child, JourneyReference journey, Instant decidedAt, String because, String sourceEvent, String steppedDownFrom, String triedBefore) {

    public NewEarlyHelpAssessment {
        Objects.requireNonNull(child, "Early help needs a child");
        Objects.requireNonNull(journey, "Early help belongs to a journey");
        Objects.requireNonNull(decidedAt, "Early help needs when it was decided");
        Objects.requireNonNull(because, "Early help needs why");
        Objects.requireNonNull(sourceEvent, "Early help needs the event it follows");
    }

    /** A need seen early, of which no statutory stage knew. */
    public NewEarlyHelpAssessment(ChildId child, JourneyReference journey, Instant decidedAt, String because, String sourceEvent) {
        this(child, journey, decidedAt, because, sourceEvent, null, null);
    }

    /** @throws Refused when the date cannot be */
    void check(Instant now) {
        if (decidedAt.isAfter(now)) {
            throw Refused.because("decidedAt", decidedAt, "Early help cannot have been decided in the future.");
        }
    }
}
