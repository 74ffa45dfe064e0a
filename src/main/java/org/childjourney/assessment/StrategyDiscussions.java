package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Strategy discussions: how one begins, who joins and leaves, and what is known of it. */
@Service
@Transactional
public class StrategyDiscussions {

    static final String CLOCK = "strategy-discussion";

    private final StrategyDiscussionTable discussions;
    private final DiscussedChildTable parts;
    private final DiscussionBeginnings beginnings;
    private final StrategyDiscussionProcess process;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StrategyDiscussions(StrategyDiscussionTable discussions, DiscussedChildTable parts, DiscussionBeginnings beginnings, StrategyDiscussionProcess process,
                        Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.discussions = discussions;
        this.parts = parts;
        this.beginnings = beginnings;
        this.process = process;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * There is reasonable cause to suspect significant harm: the children are spoken about together, each with its own task, clock
     * and decision. A child about whom a discussion is still to be held gets no second one: what was said is added to it. The
     * same source event opens nothing twice.
     *
     * @return the discussion's id
     * @throws Refused when nothing is said, or the time cannot be
     */
    public UUID open(NewStrategyDiscussion cause, String by) {
        cause.check(clock.instant());
        return beginnings.begin(cause, by);
    }

    /**
     * Another brother or sister turns out to be at risk as well: the child joins while the discussion is still to be held. Its
     * own clock runs from now.
     *
     * @return the child's part
     * @throws Refused when the discussion is over, or another one about the child is still to be held
     */
    public UUID join(UUID discussion, ChildId child, JourneyReference journey, String by) {
        var known = parts.findByDiscussionAndChild(discussion, child.value());
        if (known.isPresent()) {
            return known.get().id;
        }
        var all = parts.findByDiscussionOrderByJoinedAt(discussion);
        new Answers()
                .require(all.stream().anyMatch(DiscussedChild::isOpen), "discussion", discussion,
                        "This strategy discussion is over. Open a new one for this child, so that police, health and the council speak about them.")
                .require(parts.openOf(child.value()).isEmpty(), "child", child, "Another strategy discussion about this child is still to be held.")
                .orRefuse();
        Instant now = clock.instant();
        String because = discussions.findById(discussion).orElseThrow().because;
        var cause = new NewStrategyDiscussion(List.of(), now, because, "Joined:" + discussion);
        return beginnings.begin(new ChildOnJourney(child, journey), discussion, cause, by).id;
    }

    /**
     * The child leaves before the discussion was held: died, moved away for good, or it was about somebody else. The brothers and
     * sisters stay. Nothing happens when it is over already.
     */
    public void end(UUID part, String why, Instant at, String by) {
        var leaving = get(part);
        if (!leaving.isOpen()) {
            return;
        }
        leaving.endedAt = at;
        leaving.endedWhy = why;
        clocks.cancelAll(part, why, by);
        process.cancel(leaving);
        events.publishEvent(new StrategyDiscussionEnded(part, leaving.discussion, leaving.child(), leaving.journey(), at, by, why));
    }

    /** The child's part, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<DiscussionFacts> find(UUID part) {
        return parts.findById(part).map(DiscussedChild::facts);
    }

    /** The discussion about the child that is still to be held. */
    @Transactional(readOnly = true)
    public Optional<DiscussionFacts> openOf(ChildId child) {
        return parts.openOf(child.value()).map(DiscussedChild::facts);
    }

    /** Every strategy discussion there ever was about the child, oldest first. */
    @Transactional(readOnly = true)
    public List<DiscussionFacts> of(ChildId child) {
        return parts.findByChildOrderByJoinedAt(child.value()).stream().map(DiscussedChild::facts).toList();
    }

    /** The children spoken about together, in the order they joined. */
    @Transactional(readOnly = true)
    public List<DiscussionFacts> childrenIn(UUID discussion) {
        return parts.findByDiscussionOrderByJoinedAt(discussion).stream().map(DiscussedChild::facts).toList();
    }

    DiscussedChild get(UUID part) {
        return parts.findById(part).orElseThrow(() -> Refused.because("strategyDiscussion", part, "There is no such strategy discussion."));
    }
}
