package org.childjourney.journey;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.LegalStatus;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A manager decides that a child is to be looked after: by agreement, or under a power that is in force already. */
@Component
class TakeIntoCare implements ActOnChild {

    private static final List<LegalStatus> POWERS = List.of(LegalStatus.V2, LegalStatus.L1, LegalStatus.L2, LegalStatus.J1, LegalStatus.J2, LegalStatus.J3);

    private final CareOnTheJourney onTheJourney;
    private final CareEpisodes care;
    private final Journeys journeys;
    private final Children children;
    private final Clock clock;

    TakeIntoCare(CareOnTheJourney onTheJourney, CareEpisodes care, Journeys journeys, Children children, Clock clock) {
        this.onTheJourney = onTheJourney;
        this.care = care;
        this.journeys = journeys;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "into-care";
    }

    @Override
    public String title() {
        return "Decide that the child is looked after";
    }

    @Override
    public String what() {
        return "By agreement, consent is asked and recorded first. Then a home is found, and everything a child in care is owed begins to count. A court's order does this by itself.";
    }

    @Override
    public String done() {
        return "It is decided that the child is looked after. The social worker has the first task.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        var facts = children.facts(child);
        return !facts.unborn() && !facts.died() && care.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("power", "By what power?", POWERS.stream().map(power -> new Choice(power.name(), power.label())).toList()),
                Question.words("because", "Why can the child not live at home?", "What was tried, and what the child says about it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        onTheJourney.begin(child, journeys.open(child, now, "To be looked after"), LegalStatus.valueOf(said.to("power")), now, said.to("because"), said.source("CareDecided:" + child), by);
    }
}
