package org.childjourney.journey;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.earlyhelp.EarlyHelpEpisodes;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Any agency sees a need early: help is offered to the family without a referral. */
@Component
class BeginEarlyHelp implements ActOnChild {

    private final EarlyHelpOnTheJourney onTheJourney;
    private final EarlyHelpEpisodes episodes;
    private final Journeys journeys;
    private final Children children;
    private final Clock clock;

    BeginEarlyHelp(EarlyHelpOnTheJourney onTheJourney, EarlyHelpEpisodes episodes, Journeys journeys, Children children, Clock clock) {
        this.onTheJourney = onTheJourney;
        this.episodes = episodes;
        this.journeys = journeys;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "early-help";
    }

    @Override
    public String title() {
        return "Offer early help";
    }

    @Override
    public String what() {
        return "The family is asked whether they agree, and what may be shared with whom. Nothing is shared before.";
    }

    @Override
    public String done() {
        return "Early help is offered. The family is asked for their agreement.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.EARLY_HELP_PRACTITIONER, Role.CONTACT_OFFICER, Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return !children.facts(child).died() && episodes.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("because", "What was seen, and who saw it?", "Facts first; what the child said or showed; what goes well."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        onTheJourney.begin(child, journeys.open(child, now, "Early help offered"), now, said.to("because"), said.source("EarlyHelpOffered:" + child), by);
    }
}
