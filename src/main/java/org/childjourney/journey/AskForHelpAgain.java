package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.CareLeavers;
import org.springframework.stereotype.Component;

/** A young person of 21 to 24 whose help had ended asks for it again, as often as they like until 25. */
@Component
class AskForHelpAgain implements ActOnChild {

    private final CareLeavers leavers;
    private final LeavingCareOnTheJourney leavingCare;

    AskForHelpAgain(CareLeavers leavers, LeavingCareOnTheJourney leavingCare) {
        this.leavers = leavers;
        this.leavingCare = leavingCare;
    }

    @Override
    public String key() {
        return "help-again";
    }

    @Override
    public String title() {
        return "Young person asks for help again";
    }

    @Override
    public String what() {
        return "Contacts and the pathway plan go on until 25, with the team that held the young person last.";
    }

    @Override
    public String done() {
        return "Help goes on. The adviser is asked for a contact, and for a look at the plan.";
    }

    @Override
    public Set<String> roles() {
        return LeavingCareActs.ROLES;
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return leavers.mayAskAgain(child);
    }

    @Override
    public String when() {
        return "Asked on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("because", "What does the young person ask for?", "Their words where you can."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        leavingCare.asksAgain(child, said.at(), said.to("because"), by);
    }
}
