package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Looks episodes up, and counts how often a child was missing: the third time says more than any of them alone. */
@Component
class MissingBook {

    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int OFTEN = 3;

    private final MissingEpisodeTable table;
    private final Clock clock;

    MissingBook(MissingEpisodeTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    MissingEpisode get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("episode", id, "There is no such time a child was missing."));
    }

    /** Every time the child was missing, oldest first. */
    List<MissingEpisode> of(ChildId child) {
        return table.findByChildOrderByMissingSince(child.value());
    }

    /** How often within 30 days up to and with this time. */
    int inThirtyDays(MissingEpisode episode) {
        return within(episode, MONTH);
    }

    /** How often within 90 days up to and with this time. */
    int inNinetyDays(MissingEpisode episode) {
        return within(episode, QUARTER);
    }

    boolean isOften(MissingEpisode episode) {
        return inNinetyDays(episode) >= OFTEN;
    }

    /** Whole hours the child has been, or was, away. */
    int hoursMissing(MissingEpisode episode) {
        Instant until = episode.until() == null ? clock.instant() : episode.until();
        return (int) java.time.Duration.between(episode.missingSince, until).toHours();
    }

    private int within(MissingEpisode episode, int days) {
        var first = LondonTime.day(episode.missingSince).minusDays(days - 1L);
        return (int) of(episode.child()).stream().filter(each -> !each.missingSince.isAfter(episode.missingSince))
                .filter(each -> !LondonTime.day(each.missingSince).isBefore(first)).count();
    }
}
