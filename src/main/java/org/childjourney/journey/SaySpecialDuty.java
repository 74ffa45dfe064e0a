package org.childjourney.journey;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.duties.SpecialDuties;
import org.childjourney.duties.SpecialDuty;
import org.childjourney.foundation.ChildId;

/** Somebody sees or hears, at whatever stage, what calls for a step of its own. There is one page for each kind. */
class SaySpecialDuty implements ActOnChild {

    private final SpecialDuty duty;
    private final DutiesOnTheJourney onTheJourney;
    private final SpecialDuties duties;
    private final Clock clock;

    SaySpecialDuty(SpecialDuty duty, DutiesOnTheJourney onTheJourney, SpecialDuties duties, Clock clock) {
        this.duty = duty;
        this.onTheJourney = onTheJourney;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "duty-" + duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        String title = duty.title();
        return "Record: " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Override
    public String what() {
        return duty.what();
    }

    @Override
    public String done() {
        return "It is recorded. The social worker is asked for the step now.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONTACT_OFFICER, Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return onTheJourney.fits(duty, child, clock.instant()) && duties.openOf(child).stream().noneMatch(open -> open.duty() == duty);
    }

    @Override
    public String when() {
        return "Since when?";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("because", "What was seen or heard?", "Who says so, and what the child says."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        onTheJourney.begin(child, duty, said.at(), said.to("because"), said.source(duty.name() + ":" + child), by);
    }
}
