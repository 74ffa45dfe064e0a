package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.AsylumStatus;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A child in care no longer seeks asylum alone: the claim was decided, or an adult is responsible now. */
@Component
class SaySeeksAsylumNoMore implements ActOnChild {

    private final AsylumStatus status;

    SaySeeksAsylumNoMore(AsylumStatus status) {
        this.status = status;
    }

    @Override
    public String key() {
        return "seeks-asylum-no-more";
    }

    @Override
    public String title() {
        return "Record that the child no longer seeks asylum alone";
    }

    @Override
    public String what() {
        return "The claim was decided or withdrawn, a parent or another adult is responsible now, or the child was found to be of age. The day goes into the return. At eighteen it ends by itself.";
    }

    @Override
    public String done() {
        return "It is recorded that the child no longer seeks asylum alone.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return status.lasts(child);
    }

    @Override
    public String when() {
        return "Ended on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("how", "How did it end?", "The decision and its date, or who is responsible now."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        status.ends(child, said.at(), said.to("how"), by);
    }
}
