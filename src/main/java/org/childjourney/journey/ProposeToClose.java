package org.childjourney.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.closure.ClosureReason;
import org.childjourney.closure.Closures;
import org.childjourney.closure.NewClosure;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Somebody thinks that the case can be closed. What stands in the way is shown before, and named when it is refused. */
@Component
class ProposeToClose implements ActOnChild {

    private final Closures closures;
    private final Journeys journeys;

    ProposeToClose(Closures closures, Journeys journeys) {
        this.closures = closures;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "closure";
    }

    @Override
    public String title() {
        return "Propose to close the case";
    }

    @Override
    public String what() {
        return "The child is seen and told, the family and the agencies too, and a manager who did not propose it decides within five working days. Anything new stops it.";
    }

    @Override
    public String done() {
        return "The closing is proposed. What it waits for stands below.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.EARLY_HELP_PRACTITIONER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return journeys.openOf(child).isPresent() && closures.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        var inTheWay = closures.blockersOf(child, journeys.openOf(child).orElseThrow());
        String hint = inTheWay.isEmpty() ? "Nothing stands in the way. What has changed for the child, and who helps from now on?" : "In the way now: " + String.join("; ", inTheWay) + ".";
        var reasons = Arrays.stream(ClosureReason.values()).filter(each -> each != ClosureReason.RC2).map(each -> new Choice(each.name(), each.words())).toList();
        return List.of(Question.choice("reason", "Why is the case closed?", reasons), Question.words("because", "What shows that the child needs us no longer?", hint));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        closures.propose(new NewClosure(child, journeys.openOf(child).orElseThrow(), ClosureReason.valueOf(said.to("reason")), said.to("because"), said.source("ClosureProposed:" + child)), by);
    }
}
