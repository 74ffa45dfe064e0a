package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.Visit;
import org.childjourney.visits.Visits;
import org.springframework.stereotype.Component;

/** Which rule counts the next visit to a child in care, and from when. */
@Component
class CareInterval {

    private final CareReading reading;
    private final EpisodeBook episodes;
    private final Visits visits;
    private final Decisions decisions;
    private final Clock clock;

    CareInterval(CareReading reading, EpisodeBook episodes, Visits visits, Decisions decisions, Clock clock) {
        this.reading = reading;
        this.episodes = episodes;
        this.visits = visits;
        this.decisions = decisions;
        this.clock = clock;
    }

    String rule(CarePeriod period) {
        return suggestion(period).code();
    }

    /** The rule, and why in the words of the table. */
    Suggestion suggestion(CarePeriod period) {
        var home = reading.latest(period.id).orElseThrow();
        LocalDate today = LondonTime.day(clock.instant());
        return decisions.suggestion("care-visit-interval", "rule", Map.of("livingWith", livingWith(home), "legalStatus", reading.status(period.id).forVisits(),
                "visited", lastSeen(period).isPresent(), "reviewed", period.firstReviewAt != null,
                "overAYear", !LondonTime.day(home.fromAt).plusYears(1).isAfter(today), "agreesFewer", home.agreesFewer));
    }

    /** A first visit counts from the day the child moved in, or the order that put the council in charge at home; every other from the visit before. */
    Instant from(CarePeriod period, String rule) {
        return rule.equals(CareVisits.FIRST) || rule.equals(CareVisits.AT_HOME) ? since(period) : lastSeen(period).orElseGet(() -> since(period));
    }

    /** Since when the child lives as it does now. */
    private Instant since(CarePeriod period) {
        var home = reading.latest(period.id).orElseThrow();
        Instant status = LondonTime.startOf(episodes.statusSince(period.id));
        return home.place.withParents() && reading.status(period.id) == LegalStatus.C2 && status.isAfter(home.fromAt) ? status : home.fromAt;
    }

    /** Of care that began before this record did no visit is known: it is taken that the child was seen until then. */
    private Optional<Instant> lastSeen(CarePeriod period) {
        Instant since = since(period);
        return visits.of(period.id).stream().filter(visit -> visit.seen() && !visit.at().isBefore(since)).map(Visit::at).reduce((earlier, later) -> later)
                .or(() -> period.broughtIn && since.isBefore(period.begunAt) ? Optional.of(period.begunAt) : Optional.empty());
    }

    private static String livingWith(CarePlacement home) {
        if (home.place.withParents()) {
            return "19".equals(home.regulation) ? "parentNotYetAssessed" : "parent";
        }
        if ("24".equals(home.regulation)) {
            return "temporaryApproval";
        }
        if (home.place.longTermFostering()) {
            return "longTermFoster";
        }
        return home.untilEighteen ? "untilEighteen" : home.place.arrangedByOthers() ? "arrangedByOthers" : "other";
    }
}
