package org.childjourney.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the chain of episodes: each change of status or place ends one and begins the next on the same day, so there is no gap and no overlap. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EpisodeBook {

    private final CareEpisodeTable episodes;
    private final CarePlacementTable placements;

    EpisodeBook(CareEpisodeTable episodes, CarePlacementTable placements) {
        this.episodes = episodes;
        this.placements = placements;
    }

    void first(CarePeriod period, CarePlacement placement) {
        episodes.saveAndFlush(new CareEpisode(period.id, period.wantedStatus, placement.id, LondonTime.day(period.sinceAt)));
    }

    /** An episode of before this record began, as it was; one after the other. */
    void bringIn(UUID care, CareBroughtIn.Stay stay, UUID placement) {
        var before = of(care);
        var episode = before.isEmpty() ? new CareEpisode(care, stay.status(), placement, stay.from())
                : new CareEpisode(before.get(before.size() - 1), stay.rne(), stay.status(), placement);
        if (stay.until() != null) {
            episode.close(stay.until(), "X1", stay.reasonForMove());
        }
        episodes.saveAndFlush(episode);
    }

    /** Another power, the place stays. @throws Refused for a day before the episode that is open */
    void statusChanged(UUID care, LegalStatus status, LocalDate on) {
        change(care, status, latest(care).placement, on, null);
    }

    /** Another place, the power stays. @throws Refused for a day before the episode that is open */
    void placementChanged(UUID care, CarePlacement placement, LocalDate on, MoveReason why) {
        change(care, latest(care).legalStatus, placement.id, on, why);
    }

    private void change(UUID care, LegalStatus status, UUID placement, LocalDate on, MoveReason why) {
        var open = latest(care);
        refuseBefore(open, on);
        if (open.fromOn.equals(on)) {
            open.become(open.number == 1 ? NewEpisodeReason.S : reason(before(open), status, placement), status, placement);
            episodes.saveAndFlush(open);
            return;
        }
        open.close(on, "X1", why);
        var closed = episodes.saveAndFlush(open);
        episodes.saveAndFlush(new CareEpisode(closed, reason(closed, status, placement), status, placement));
    }

    /** The last one ends, and care with it. */
    void close(UUID care, LocalDate on, CareEndReason how) {
        var open = latest(care);
        refuseBefore(open, on);
        open.close(on, how.name(), null);
        episodes.saveAndFlush(open);
    }

    private NewEpisodeReason reason(CareEpisode before, LegalStatus status, UUID placement) {
        boolean sameCarer = placements.findById(placement).orElseThrow().sameCarer;
        return NewEpisodeReason.of(before.legalStatus != status, !before.placement.equals(placement), sameCarer);
    }

    private static void refuseBefore(CareEpisode open, LocalDate on) {
        if (on.isBefore(open.fromOn)) {
            throw Refused.because("on", on, "What is known of this child's care reaches to " + LondonTime.longDate(open.fromOn)
                    + ", when the last episode began; " + LondonTime.longDate(on) + " lies before it. Give a day from then on.");
        }
    }

    private CareEpisode before(CareEpisode episode) {
        return episodes.findByCareOrderByNumber(episode.care()).get(episode.number - 2);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    CareEpisode latest(UUID care) {
        return of(care).stream().reduce((earlier, later) -> later).orElseThrow(() -> new IllegalStateException("No episode of care yet"));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<CareEpisode> of(UUID care) {
        return episodes.findByCareOrderByNumber(care);
    }

    /** The London day on which the status of now, or of the end, began. */
    @Transactional(propagation = Propagation.SUPPORTS)
    LocalDate statusSince(UUID care) {
        var all = of(care);
        int at = all.size() - 1;
        while (at > 0 && all.get(at - 1).legalStatus == all.get(at).legalStatus) {
            at--;
        }
        return all.get(at).fromOn;
    }
}
