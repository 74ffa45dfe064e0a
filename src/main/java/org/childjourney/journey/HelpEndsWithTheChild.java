package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import org.childjourney.earlyhelp.EarlyHelpEpisodes;
import org.childjourney.earlyhelp.HealthyChildReviews;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.missing.MissingEpisodes;
import org.childjourney.privatefostering.PrivateFosterings;
import org.childjourney.reviews.CareReviews;
import org.childjourney.reviews.Concerns;
import org.childjourney.wellbeing.WellbeingPeriods;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Early help, reviews, health and education in care, a missing episode: all are of a child, and end with a death and with the eighteenth birthday. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HelpEndsWithTheChild implements EndsWithTheChild {

    private final EarlyHelpEpisodes earlyHelp;
    private final HealthyChildReviews healthReviews;
    private final CareReviews reviews;
    private final Concerns concerns;
    private final WellbeingPeriods wellbeing;
    private final MissingEpisodes missing;
    private final PrivateFosterings fosterings;
    private final Clock clock;

    HelpEndsWithTheChild(EarlyHelpEpisodes earlyHelp, HealthyChildReviews healthReviews, CareReviews reviews, Concerns concerns,
                         WellbeingPeriods wellbeing, MissingEpisodes missing, PrivateFosterings fosterings, Clock clock) {
        this.earlyHelp = earlyHelp;
        this.healthReviews = healthReviews;
        this.reviews = reviews;
        this.concerns = concerns;
        this.wellbeing = wellbeing;
        this.missing = missing;
        this.fosterings = fosterings;
        this.clock = clock;
    }

    @Override
    public void end(ChildId child, Ending ending, String by) {
        Instant at = clock.instant();
        String why = ending.words();
        earlyHelp.openOf(child).ifPresent(open -> earlyHelp.end(open.id(), why, at, by));
        healthReviews.openOf(child).ifPresent(open -> healthReviews.end(open.id(), why, at, by));
        missing.openOf(child).forEach(open -> missing.end(open.id(), why, at, by));
        fosterings.openOf(child).ifPresent(open -> fosterings.end(open.id(), why, at, by));
        concerns.openOf(child).forEach(open -> concerns.end(open.id(), why, at, by));
        reviews.openOf(child).ifPresent(open -> reviews.end(open.id(), why, at, by));
        wellbeing.openOf(child).ifPresent(open -> wellbeing.end(open.id(), why, at, by));
    }
}
