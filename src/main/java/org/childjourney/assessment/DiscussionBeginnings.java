package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets a strategy discussion going about each child: its clock, its task, and what was said. */
@Component
class DiscussionBeginnings {

    private final StrategyDiscussionTable discussions;
    private final DiscussedChildTable parts;
    private final DiscussionCauses causes;
    private final StrategyDiscussionProcess process;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DiscussionBeginnings(StrategyDiscussionTable discussions, DiscussedChildTable parts, DiscussionCauses causes, StrategyDiscussionProcess process,
                         Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.discussions = discussions;
        this.parts = parts;
        this.causes = causes;
        this.process = process;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Where one of the children is spoken about already, the others join there; else a discussion begins. */
    UUID begin(NewStrategyDiscussion cause, String by) {
        UUID discussion = cause.children().stream().flatMap(each -> partOf(each.child(), cause.sourceEvent()).stream()).findFirst()
                .map(part -> part.discussion).orElseGet(() -> discussions.save(new StrategyDiscussion(cause, clock.instant(), by)).id);
        cause.children().forEach(each -> speakAbout(each, discussion, cause, by));
        return discussion;
    }

    /** The child's part in a discussion that this cause belongs to: the one it led to before, or the one that is still to be held. */
    private Optional<DiscussedChild> partOf(ChildId child, String sourceEvent) {
        return causes.partOf(child, sourceEvent).flatMap(parts::findById).or(() -> parts.openOf(child.value()));
    }

    private void speakAbout(ChildOnJourney about, UUID discussion, NewStrategyDiscussion cause, String by) {
        if (causes.partOf(about.child(), cause.sourceEvent()).isPresent()) {
            return;
        }
        var open = parts.openOf(about.child().value());
        if (open.isPresent()) {
            var part = open.get();
            causes.note(part, cause, clock.instant(), by);
            events.publishEvent(new FurtherCauseForDiscussion(part.id, part.discussion, part.child(), part.journey(), cause.reasonableCauseAt(), by, cause.because()));
        } else {
            begin(about, discussion, cause, by);
        }
    }

    /** The child is spoken about from now on. */
    DiscussedChild begin(ChildOnJourney about, UUID discussion, NewStrategyDiscussion cause, String by) {
        Instant since = cause.reasonableCauseAt();
        var part = parts.saveAndFlush(new DiscussedChild(discussion, about, since, clock.instant(), by));
        causes.note(part, cause, clock.instant(), by);
        clocks.start(new ClockStart(StrategyDiscussions.CLOCK, part.id, part.child(), part.journey(), Trigger.at(since), "HarmSuspected",
                StrategyDiscussionProcess.KEY, by));
        events.publishEvent(new StrategyDiscussionOpened(part.id, discussion, part.child(), part.journey(), since, by, cause.because(),
                clocks.dueAt(StrategyDiscussions.CLOCK, part.id.toString()).toInstant()));
        process.begin(part);
        return part;
    }
}
