package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.CareLeavers;
import org.springframework.stereotype.Component;

/** A former relevant young person goes back to education or training, or means to: the help they need for it is assessed. */
@Component
class TellOfReturnToStudy implements ActOnChild {

    private final CareLeavers leavers;
    private final LeavingCareOnTheJourney leavingCare;

    TellOfReturnToStudy(CareLeavers leavers, LeavingCareOnTheJourney leavingCare) {
        this.leavers = leavers;
        this.leavingCare = leavingCare;
    }

    @Override
    public String key() {
        return "return-to-study";
    }

    @Override
    public String title() {
        return "Young person returns to education or training";
    }

    @Override
    public String what() {
        return "The help they need for it is assessed within three months. Help that had ended at 21 begins again.";
    }

    @Override
    public String done() {
        return "The adviser is asked for an assessment.";
    }

    @Override
    public Set<String> roles() {
        return LeavingCareActs.ROLES;
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return leavers.mayTellOfStudy(child);
    }

    @Override
    public String when() {
        return "Told us on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("course", "What do they study or train for, where, and from when?", "As far as known. What they want to reach by it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        if (leavers.mayAskAgain(child)) {
            leavingCare.asksAgain(child, said.at(), "Returns to education or training.", by);
        }
        leavers.studies(child, said.at(), said.to("course"), by);
    }
}
