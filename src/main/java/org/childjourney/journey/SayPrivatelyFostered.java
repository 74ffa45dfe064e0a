package org.childjourney.journey;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.privatefostering.CarerRelation;
import org.childjourney.privatefostering.NewPrivateFostering;
import org.childjourney.privatefostering.PrivateFosterings;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Somebody gives notice that a child lives, or will live, with others for a month or more; or the council finds out. */
@Component
class SayPrivatelyFostered implements ActOnChild {

    private final PrivateFosterings fosterings;
    private final Journeys journeys;
    private final Children children;
    private final Clock clock;

    SayPrivatelyFostered(PrivateFosterings fosterings, Journeys journeys, Children children, Clock clock) {
        this.fosterings = fosterings;
        this.journeys = journeys;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "private-fostering";
    }

    @Override
    public String title() {
        return "Record private fostering";
    }

    @Override
    public String what() {
        return "A social worker visits the child and the carer within seven working days, and a manager decides whether the arrangement is suitable.";
    }

    @Override
    public String done() {
        return "The arrangement is recorded. A visit is asked for.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONTACT_OFFICER, Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        var facts = children.facts(child);
        return !facts.unborn() && !facts.died() && fosterings.openOf(child).isEmpty();
    }

    @Override
    public String when() {
        return "With the carer since";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("notice", "How do we know?", List.of(new Choice("notified", "The carer or a parent told us"), new Choice("discovered", "We found out"))),
                Question.choice("relation", "Who is the carer to the child?", Arrays.stream(CarerRelation.values()).map(each -> new Choice(each.name(), each.words().substring(0, 1).toUpperCase() + each.words().substring(1))).toList()),
                Question.words("carer", "The carer's name", "As known so far."), Question.words("where", "Where does the child live now?", "Address, or what is known of it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        fosterings.begin(new NewPrivateFostering(child, journeys.open(child, now, "Private fostering"), now, "notified".equals(said.to("notice")) ? now : null, null,
                LondonTime.day(said.at()), null, said.to("carer"), CarerRelation.valueOf(said.to("relation")), said.to("where"), said.source("PrivateFostering:" + child)), by);
    }
}
