package org.childjourney.journey;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.shortbreaks.ShortBreaks;
import org.springframework.stereotype.Component;

/** The family wants no more short breaks, or moves away: they end between two reviews. */
@Component
class EndShortBreaks implements ActOnChild {

    private final ShortBreaks breaks;
    private final Clock clock;

    EndShortBreaks(ShortBreaks breaks, Clock clock) {
        this.breaks = breaks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "end-short-breaks";
    }

    @Override
    public String title() {
        return "End the short breaks";
    }

    @Override
    public String what() {
        return "Planned stays are called off and reviews stop. What other help the child has goes on.";
    }

    @Override
    public String done() {
        return "The short breaks are ended.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return breaks.openOf(child).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("why", "Why do they end?", "What the parents say, what the child says, and what helps them instead."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        breaks.openOf(child).ifPresent(open -> breaks.end(open.id(), said.to("why"), clock.instant(), by));
    }
}
