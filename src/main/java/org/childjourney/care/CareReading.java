package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What is known of a period of care: for others, for the returns and for the forms. */
@Component
class CareReading {

    private final CarePeriodTable periods;
    private final CarePlacementTable placements;
    private final EpisodeBook episodes;
    private final Clock clock;

    CareReading(CarePeriodTable periods, CarePlacementTable placements, EpisodeBook episodes, Clock clock) {
        this.periods = periods;
        this.placements = placements;
        this.episodes = episodes;
        this.clock = clock;
    }

    CarePeriod period(UUID care) {
        return periods.findById(care).orElseThrow(() -> Refused.because("care", care, "There is no such period of care."));
    }

    CarePlacement placement(UUID placement) {
        return placements.findById(placement).orElseThrow(() -> Refused.because("placement", placement, "There is no such placement."));
    }

    /** Where the child lives now, or lived last. */
    Optional<CarePlacement> latest(UUID care) {
        return placements.findByCareOrderByNumber(care).stream().filter(each -> each.fromAt != null).max(Comparator.comparing(each -> each.fromAt));
    }

    /** Every place the child lived in during the period, in order. */
    List<CarePlacement> history(UUID care) {
        return placements.findByCareOrderByNumber(care).stream().filter(each -> each.fromAt != null).toList();
    }

    LegalStatus status(UUID care) {
        return episodes.latest(care).legalStatus;
    }

    CareFacts facts(CarePeriod p) {
        var placement = latest(p.id);
        boolean placed = p.sinceAt != null;
        Instant until = p.endedAt == null ? clock.instant() : p.endedAt;
        return new CareFacts(p.id, p.child(), p.journey(), p.sinceAt, placed ? status(p.id) : null, placed ? episodes.statusSince(p.id) : null, p.categoryOfNeed,
                placement.map(CarePlacement::facts).orElse(null), placementsInAYear(p.id, until), p.reviewingOfficer, p.permanence, p.permanenceAt,
                p.firstReviewAt, p.unaccompanied, p.unaccompaniedUntil, p.prevPerm, p.prevPermLa, p.prevPermOn, p.endedAt, p.rec, p.endedWhy);
    }

    List<EpisodeFacts> episodes(CarePeriod p) {
        return episodes.of(p.id).stream().map(e -> new EpisodeFacts(e.number, e.fromOn, e.untilOn, e.rne, e.legalStatus, p.categoryOfNeed,
                placement(e.placement).facts(), p.homePostcode, e.rec, e.reasonChange)).toList();
    }

    /** In how many places the child lived in the twelve months before; a short stay and the way back from it count nothing, nor does a change of the place's kind. */
    int placementsInAYear(UUID care, Instant until) {
        Instant from = LondonTime.startOf(LondonTime.day(until).minusYears(1));
        int count = 0;
        CarePlacement home = null;
        for (var each : placements.findByCareOrderByNumber(care).stream().filter(one -> one.fromAt != null && !one.place.temporary()).toList()) {
            boolean within = each.untilAt == null || each.untilAt.isAfter(from);
            count += within && !(each.isSameHomeAs(home) && count > 0) ? 1 : 0;
            home = each;
        }
        return count;
    }
}
