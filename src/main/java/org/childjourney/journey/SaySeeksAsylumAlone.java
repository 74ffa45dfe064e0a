package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.AsylumStatus;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** It turns out that a child in care seeks asylum here without an adult who is responsible. */
@Component
class SaySeeksAsylumAlone implements ActOnChild {

    private final AsylumStatus status;

    SaySeeksAsylumAlone(AsylumStatus status) {
        this.status = status;
    }

    @Override
    public String key() {
        return "seeks-asylum-alone";
    }

    @Override
    public String title() {
        return "Record that the child seeks asylum alone";
    }

    @Override
    public String what() {
        return "For a child in care who has asked for asylum in their own right, away from both parents, with no other adult responsible by law or custom. The return of children looked after and the inspection lists count it from the record.";
    }

    @Override
    public String done() {
        return "It is recorded that the child seeks asylum alone.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return status.mayBegin(child);
    }

    @Override
    public String when() {
        return "Since, or known since";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("how", "How do we know?", "Who said so, and what the child says about it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        status.begins(child, said.at(), said.to("how"), by);
    }
}
