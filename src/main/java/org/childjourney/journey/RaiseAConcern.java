package org.childjourney.journey;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.reviews.Concerns;
import org.childjourney.reviews.NewConcern;
import org.springframework.stereotype.Component;

/** A reviewing officer or a conference chair is not content with a child's plan, or with how it drifts. */
@Component
class RaiseAConcern implements ActOnChild {

    private final Concerns concerns;
    private final Journeys journeys;
    private final Children children;
    private final Access access;
    private final Clock clock;

    RaiseAConcern(Concerns concerns, Journeys journeys, Children children, Access access, Clock clock) {
        this.concerns = concerns;
        this.journeys = journeys;
        this.children = children;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "concern";
    }

    @Override
    public String title() {
        return "Raise a concern about the plan or its drift";
    }

    @Override
    public String what() {
        return "The team's manager answers first; without an answer it climbs to the director. Only your decision closes it, and Cafcass can be told at any moment.";
    }

    @Override
    public String done() {
        return "The concern is raised. It stays open until you close it with a decision.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.INDEPENDENT_REVIEWING_OFFICER, Role.CONFERENCE_CHAIR);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return !children.facts(child).died() && journeys.openOf(child).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("about", "What is wrong for the child?", "Facts and dates."), Question.words("wanted", "What must change for the child?", "So that one can see it."),
                Question.choice("formal", "How does it begin?", List.of(new Choice("informal", "Informally, with the worker and the team's manager"), new Choice("formal", "Formally at once"))),
                Question.words("whyFormal", "Why formally at once?", "Only where it is.").mayBeLeft());
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        String as = access.holds(by, Set.of(Role.INDEPENDENT_REVIEWING_OFFICER)) ? Role.INDEPENDENT_REVIEWING_OFFICER : Role.CONFERENCE_CHAIR;
        String whyFormal = said.to("whyFormal");
        concerns.raise(new NewConcern(child, journeys.openOf(child).orElseThrow(), null, now, as, said.to("about"), said.to("wanted"), "formal".equals(said.to("formal")),
                whyFormal.isEmpty() ? null : whyFormal, said.source("ConcernRaised:" + child)), by);
    }
}
