package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.Accommodation;
import org.childjourney.leavingcare.CareLeaverActivity;
import org.childjourney.leavingcare.CareLeavers;
import org.childjourney.leavingcare.ContactMade;
import org.childjourney.leavingcare.InTouch;
import org.springframework.stereotype.Component;

/** A care leaver rang, wrote or came by when nobody had planned it: that is a contact too, and the next one is planned from there. */
@Component
class RecordContactWithCareLeaver implements ActOnChild {

    private final CareLeavers leavers;

    RecordContactWithCareLeaver(CareLeavers leavers) {
        this.leavers = leavers;
    }

    @Override
    public String key() {
        return "care-leaver-contact";
    }

    @Override
    public String title() {
        return "Record contact with the care leaver";
    }

    @Override
    public String what() {
        return "The young person rang, wrote or came by. The next contact is planned from then. After a move into a home the council provides, only a visit counts.";
    }

    @Override
    public String done() {
        return "The contact is recorded, and the next one is planned.";
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
        return "In touch on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("how", "How?", List.of(new Choice("visit", "We met"), new Choice("call", "By telephone or video"), new Choice("message", "By message or letter"))),
                Question.choice("livesIn", "Where does the young person live?", LeavingCareActs.choices(Accommodation.values())),
                Question.choice("suitable", "Is it suitable?", LeavingCareActs.YES_OR_NO),
                Question.choice("activity", "What do they mainly do?", LeavingCareActs.choices(CareLeaverActivity.values())),
                Question.words("said", "What did the young person say?", "Their words, and what worries them."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        leavers.contacted(child, new ContactMade(said.at(), said.to("how"), InTouch.YES, Accommodation.valueOf(said.to("livesIn")), "yes".equals(said.to("suitable")),
                CareLeaverActivity.valueOf(said.to("activity")), "In their words: " + said.to("said")), by);
    }
}
