package org.childjourney.journey;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.assessment.ChildOnJourney;
import org.childjourney.assessment.NewStrategyDiscussion;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A strategy discussion can begin in any stage, and runs beside whatever is running. */
@Component
class SuspicionsOfHarm {

    private final Journeys journeys;
    private final StrategyDiscussions discussions;

    SuspicionsOfHarm(Journeys journeys, StrategyDiscussions discussions) {
        this.journeys = journeys;
        this.discussions = discussions;
    }

    /** Somebody who met the child, or heard of them, says so; the brothers and sisters they name are spoken about together. */
    @EventListener
    void on(HarmSuspected suspected) {
        var children = Stream.concat(Stream.of(suspected.child()), suspected.alsoFor().stream()).distinct()
                .map(child -> new ChildOnJourney(child, journeys.open(child, suspected.at(), "Significant harm suspected"))).toList();
        discuss(children, suspected.at(), suspected.because(), suspected.kind() + ":" + suspected.child() + ":" + suspected.at(),
                suspected.stage() + ": significant harm suspected", suspected.by());
    }

    /**
     * A decision of a stage to discuss one child; a brother or sister's discussion about the same matter, not yet held, is joined.
     *
     * @param family brothers and sisters of the same matter
     * @param since  since when it is the same matter: a discussion about something earlier is not joined
     */
    void discuss(ChildId child, JourneyReference journey, List<ChildId> family, Instant since, Instant at, String because, String source, String why, String by) {
        var theirs = discussions.openOf(child).isPresent() ? Stream.<java.util.UUID>empty()
                : family.stream().flatMap(each -> discussions.openOf(each).stream()).filter(each -> !each.reasonableCauseAt().isBefore(since)).map(each -> each.discussion());
        theirs.findFirst().ifPresentOrElse(
                discussion -> journeys.began(journey, "strategy-discussion", discussions.join(discussion, child, journey, by), "Strategy discussion", at, why),
                () -> discuss(List.of(new ChildOnJourney(child, journey)), at, because, source, why, by));
    }

    /** A decision of a stage to discuss one child by itself. */
    void discuss(ChildId child, JourneyReference journey, Instant at, String because, String source, String why, String by) {
        discuss(child, journey, List.of(), at, at, because, source, why, by);
    }

    private void discuss(List<ChildOnJourney> children, Instant at, String because, String source, String why, String by) {
        var discussion = discussions.open(new NewStrategyDiscussion(children, at, because, source), by);
        discussions.childrenIn(discussion).stream().filter(each -> each.isOpen())
                .forEach(each -> journeys.began(each.journey(), "strategy-discussion", each.part(), "Strategy discussion", at, why));
    }
}
