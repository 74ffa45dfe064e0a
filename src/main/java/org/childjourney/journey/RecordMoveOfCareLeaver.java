package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.Accommodation;
import org.childjourney.leavingcare.CareLeaverMove;
import org.childjourney.leavingcare.CareLeavers;
import org.springframework.stereotype.Component;

/** A care leaver who is no longer in care lives somewhere else. A move within care is recorded as such. */
@Component
class RecordMoveOfCareLeaver implements ActOnChild {

    private final CareLeavers leavers;

    RecordMoveOfCareLeaver(CareLeavers leavers) {
        this.leavers = leavers;
    }

    @Override
    public String key() {
        return "care-leaver-move";
    }

    @Override
    public String title() {
        return "Record that the care leaver moved";
    }

    @Override
    public String what() {
        return "Where nobody registered answers for the new home, the pathway plan is reviewed within 28 days. Where the council provides it, the adviser visits within seven.";
    }

    @Override
    public String done() {
        return "The move is recorded.";
    }

    @Override
    public Set<String> roles() {
        return LeavingCareActs.ROLES;
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return leavers.isVisited(child);
    }

    @Override
    public String when() {
        return "Moved on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("livesIn", "Where does the young person live now?", LeavingCareActs.choices(Accommodation.values())),
                Question.choice("suitable", "Is it suitable?", LeavingCareActs.YES_OR_NO),
                Question.choice("provided", "Does the council provide it?", LeavingCareActs.YES_OR_NO),
                Question.words("because", "Why did they move, and what do they say about it?", "Their words where you can."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        leavers.moved(child, new CareLeaverMove(said.at(), Accommodation.valueOf(said.to("livesIn")), "yes".equals(said.to("suitable")), "yes".equals(said.to("provided")),
                said.to("because")), by);
    }
}
