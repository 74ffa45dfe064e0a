package org.childjourney.missing;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A report that a child is missing, or away without authority.
 *
 * @param journey       the child's period of involvement; null for a child with whom nobody works
 * @param missingSince  when the child went, as far as anybody knows; UTC. Hours missing run from here
 * @param reportedAt    when the council was told; UTC
 * @param reportedBy    who told, in words; personal data, kept in the record only
 * @param lastSeenWhere where and with whom the child was last seen; personal data, kept in the record only
 * @param sourceEvent   what it follows, such as {@code ContactReceived:<id>}; the same one never begins a second episode of the child
 */
public record NewMissingEpisode(
        ChildId child, JourneyReference journey, MissingKind kind, Instant missingSince, Instant reportedAt, String reportedBy, String lastSeenWhere,
        String sourceEvent) {

    public NewMissingEpisode {
        Objects.requireNonNull(child, "A missing episode needs a child");
        Objects.requireNonNull(kind, "A missing episode needs to say whether the child is missing or away");
        Objects.requireNonNull(missingSince, "A missing episode needs when the child went");
        Objects.requireNonNull(reportedAt, "A missing episode needs when the council was told");
        Objects.requireNonNull(sourceEvent, "A missing episode needs the event it follows");
    }
}
