package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.shortbreaks.ShortBreaks;
import org.springframework.stereotype.Component;

/** One more stay of a series of short breaks is wanted. */
@Component
class PlanAShortBreak implements ActOnChild {

    private final ShortBreaks breaks;

    PlanAShortBreak(ShortBreaks breaks) {
        this.breaks = breaks;
    }

    @Override
    public String key() {
        return "short-break-stay";
    }

    @Override
    public String title() {
        return "Plan a short break";
    }

    @Override
    public String what() {
        return "A worker is asked for the days and the carer. A stay that would break the limits of a series is refused, and the form says why.";
    }

    @Override
    public String done() {
        return "The social worker is asked to plan the stay.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return breaks.openOf(child).filter(open -> open.agreedOn() != null).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of();
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        breaks.openOf(child).ifPresent(open -> breaks.planStay(open.id(), by));
    }
}
