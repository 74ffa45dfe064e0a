package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.secure.SecureAccommodations;
import org.childjourney.secure.SecureFacts;
import org.springframework.stereotype.Component;

/** The child is out of secure accommodation: whatever counted until then stops, whoever says it. */
@Component
class SayLeftSecureAccommodation implements ActOnChild {

    private final SecureAccommodations secure;

    SayLeftSecureAccommodation(SecureAccommodations secure) {
        this.secure = secure;
    }

    @Override
    public String key() {
        return "left-secure-accommodation";
    }

    @Override
    public String title() {
        return "Record that the child left secure accommodation";
    }

    @Override
    public String what() {
        return "The hours or the order, and the reviews, stop counting. Where the child lives now is recorded as a move as always.";
    }

    @Override
    public String done() {
        return "It is recorded that the child left secure accommodation.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return secure.openOf(child).filter(SecureFacts::isThere).isPresent();
    }

    @Override
    public String when() {
        return "Left on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("where", "Where does the child live now?", "And who sees to them tonight."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        secure.openOf(child).ifPresent(open -> secure.childLeft(open.id(), said.at(), said.to("where"), by));
    }
}
