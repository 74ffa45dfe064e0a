package org.childjourney.journey;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Permissions;
import org.childjourney.children.Birthdays;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.missing.MissingEpisodes;
import org.childjourney.missing.MissingKind;
import org.childjourney.missing.NewMissingEpisode;
import org.springframework.stereotype.Component;

/** Whoever hears that a child is missing, at home or in care, says so here. */
@Component
class ReportMissing implements ActOnChild {

    private final MissingEpisodes missing;
    private final Journeys journeys;
    private final Children children;
    private final Birthdays birthdays;
    private final Clock clock;

    ReportMissing(MissingEpisodes missing, Journeys journeys, Children children, Birthdays birthdays, Clock clock) {
        this.missing = missing;
        this.journeys = journeys;
        this.children = children;
        this.birthdays = birthdays;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "missing";
    }

    @Override
    public String title() {
        return "Report the child missing";
    }

    @Override
    public String what() {
        return "The team is asked at once whether police and parents know, and how great the risk is. The hours count from when the child went.";
    }

    @Override
    public String done() {
        return "The child is reported missing. The team has it now.";
    }

    @Override
    public Set<String> roles() {
        return Permissions.ASK_FOR_A_STRATEGY_DISCUSSION;
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        var facts = children.facts(child);
        return !facts.unborn() && !facts.died() && !birthdays.isGrownUp(child) && missing.missingNow(child).isEmpty();
    }

    @Override
    public String when() {
        return "Missing since";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("kind", "Missing or away?", Arrays.stream(MissingKind.values()).map(kind -> new Choice(kind.name(), kind.label())).toList()),
                Question.words("reportedBy", "Who told us?", "Such as the foster carer, by telephone."),
                Question.words("lastSeenWhere", "Where and with whom was the child last seen?", "Clothes, money, telephone, who the child may be with."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        missing.report(new NewMissingEpisode(child, journeys.open(child, said.at(), "Reported missing"), MissingKind.valueOf(said.to("kind")), said.at(), clock.instant(),
                said.to("reportedBy"), said.to("lastSeenWhere"), said.source("ReportedMissing:" + child)), by);
    }
}
