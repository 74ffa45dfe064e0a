package org.childjourney.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Eligibility;
import org.childjourney.foundation.ChildId;
import org.childjourney.transfer.ChangeReason;
import org.childjourney.transfer.NewTransfer;
import org.childjourney.transfer.Transfers;
import org.springframework.stereotype.Component;

/** A child is to go to another worker of the team, or to another team. */
@Component
class HandToAnother implements ActOnChild {

    private final Transfers transfers;
    private final Journeys journeys;
    private final Allocation allocation;
    private final Eligibility eligibility;
    private final Directory directory;

    HandToAnother(Transfers transfers, Journeys journeys, Allocation allocation, Eligibility eligibility, Directory directory) {
        this.transfers = transfers;
        this.journeys = journeys;
        this.allocation = allocation;
        this.eligibility = eligibility;
        this.directory = directory;
    }

    @Override
    public String key() {
        return "handover";
    }

    @Override
    public String title() {
        return "Hand over to another worker or team";
    }

    @Override
    public String what() {
        return "Until the receiving manager accepts, the child stays where it is. Every date of the child stays what it is. The third worker in twelve months goes to the service manager first.";
    }

    @Override
    public String done() {
        return "The handover is under way. What it waits for stands below.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.EARLY_HELP_PRACTITIONER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return journeys.openOf(child).isPresent() && allocation.of(child).isPresent() && transfers.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        var reasons = Arrays.stream(ChangeReason.values()).map(each -> new Choice(each.name(), each.words())).toList();
        return List.of(Question.choice("to", "To whom?", receivers(child)), Question.choice("reason", "Why does the worker change?", reasons),
                Question.words("because", "What is it about?", "What the child and the family say about it, and what is urgent."),
                Question.words("whyFull", "Why is it right all the same", "Where the list says “full”: what the worker will put down for it.").mayBeLeft());
    }

    private List<Choice> receivers(ChildId child) {
        var holding = allocation.of(child).orElseThrow();
        var choices = new ArrayList<Choice>();
        eligibility.candidatesIn(holding.team(), child).stream().filter(each -> !each.username().equals(holding.worker().orElse(null)))
                .forEach(each -> choices.add(new Choice(holding.team() + "/" + each.username(), each.label())));
        directory.teams().stream().filter(team -> !team.id().equals(holding.team()))
                .forEach(team -> choices.add(new Choice(team.id() + "/", "Team " + team.name() + ": its manager chooses the worker")));
        return choices;
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var to = said.to("to").split("/", 2);
        transfers.propose(new NewTransfer(child, journeys.openOf(child).orElseThrow(), to[0], to[1], ChangeReason.valueOf(said.to("reason")), said.to("because"),
                said.to("whyFull"), said.source("HandoverAsked:" + child)), by);
    }
}
