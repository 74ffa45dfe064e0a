package org.childjourney.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.foundation.ChildId;
import org.childjourney.legal.LegalCases;
import org.springframework.stereotype.Component;

/** A manager thinks that the threshold for the court may be met. */
@Component
class AskTheLegalGateway implements ActOnChild {

    private final LegalOnTheJourney onTheJourney;
    private final LegalCases cases;
    private final Journeys journeys;
    private final Families families;
    private final Children children;
    private final Access access;
    private final Clock clock;

    AskTheLegalGateway(LegalOnTheJourney onTheJourney, LegalCases cases, Journeys journeys, Families families, Children children, Access access, Clock clock) {
        this.onTheJourney = onTheJourney;
        this.cases = cases;
        this.journeys = journeys;
        this.families = families;
        this.children = children;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "legal-gateway";
    }

    @Override
    public String title() {
        return "Ask the legal gateway";
    }

    @Override
    public String what() {
        return "The social worker writes the summary, the lawyers advise, and the panel decides within two weeks. A case of the family that is open already is joined.";
    }

    @Override
    public String done() {
        return "The legal gateway is asked. The social worker has the summary to write.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return !children.facts(child).died() && cases.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        var because = Question.words("because", "Why now?", "The harm or its likelihood, and what has been tried.");
        var whom = Question.choice("whom", "For whom?", List.of(new Choice("thisChild", "This child"), new Choice("everybody", "This child and the brothers and sisters whose record I may read")));
        return families.siblingGroup(child).size() > 1 ? List.of(because, whom) : List.of(because);
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        var also = "everybody".equals(said.to("whom")) ? families.siblingGroup(child).stream()
                .filter(each -> !each.equals(child) && access.mayActFor(by, each) && !children.facts(each).died() && cases.openOf(each).isEmpty())
                .sorted(Comparator.comparing(this::isOrWillBeBorn)).toList() : List.<ChildId>of();
        onTheJourney.gateway(child, journeys.open(child, now, "Legal gateway"), also, now, said.to("because"), said.source("LegalGatewayAsked:" + child), by);
    }

    /** Eldest first, the unborn last: whoever comes after the child asked about leads the case of the family when that child leaves it. */
    private LocalDate isOrWillBeBorn(ChildId child) {
        var facts = children.facts(child);
        return Stream.of(facts.dateOfBirth(), facts.expectedDateOfBirth()).filter(Objects::nonNull).findFirst().orElse(LocalDate.MAX);
    }
}
