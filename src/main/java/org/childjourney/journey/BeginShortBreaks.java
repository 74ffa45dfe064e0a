package org.childjourney.journey;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.shortbreaks.NewShortBreaks;
import org.childjourney.shortbreaks.ShortBreakBasis;
import org.childjourney.shortbreaks.ShortBreaks;
import org.springframework.stereotype.Component;

/** A child, often with a disability, and the family are to have short breaks from each other. */
@Component
class BeginShortBreaks implements ActOnChild {

    private final ShortBreaks breaks;
    private final CareEpisodes care;
    private final Children children;
    private final Journeys journeys;
    private final Clock clock;

    BeginShortBreaks(ShortBreaks breaks, CareEpisodes care, Children children, Journeys journeys, Clock clock) {
        this.breaks = breaks;
        this.care = care;
        this.children = children;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "short-breaks";
    }

    @Override
    public String title() {
        return "Begin short breaks";
    }

    @Override
    public String what() {
        return "A worker agrees a plan with the parents. A single stay lasts 17 days at most, all stays in twelve months 75; the breaks are reviewed after three months, then every six.";
    }

    @Override
    public String done() {
        return "Short breaks are begun. The social worker is asked for the plan.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        var facts = children.facts(child);
        return !facts.unborn() && !facts.died() && breaks.openOf(child).isEmpty() && care.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("basis", "By what law?", Arrays.stream(ShortBreakBasis.values()).map(each -> new Choice(each.name(), each.words())).toList()),
                Question.words("why", "Why does the family need breaks?", "And what the child says or shows about it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        breaks.begin(new NewShortBreaks(child, journeys.open(child, now, "Short breaks"), now, ShortBreakBasis.valueOf(said.to("basis")), said.to("why"),
                said.source("ShortBreaks:" + child)), by);
    }
}
