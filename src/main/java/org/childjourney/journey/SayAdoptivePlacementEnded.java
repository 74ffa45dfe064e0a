package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.adoption.Adoptions;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A child placed for adoption does not live with the adopters any more. */
@Component
class SayAdoptivePlacementEnded implements ActOnChild {

    private final Adoptions adoptions;

    SayAdoptivePlacementEnded(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public String key() {
        return "adoptive-placement-ended";
    }

    @Override
    public String title() {
        return "Record that the adoptive placement ended";
    }

    @Override
    public String what() {
        return "Visits and reviews with these adopters end, a disruption meeting is asked for, and it decides whether adoption is still the plan.";
    }

    @Override
    public String done() {
        return "The end of the placement is recorded. The reviewing officer has the disruption meeting.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.ADOPTION_SOCIAL_WORKER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return adoptions.openOf(child).filter(open -> open.placedAt() != null && open.orderedOn() == null).isPresent();
    }

    @Override
    public String when() {
        return "The child left the adopters";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("why", "What happened?", "What the child says, what the adopters say, and where the child is now."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        adoptions.placementEnded(adoptions.openOf(child).orElseThrow().id(), said.at(), said.to("why"), by);
    }
}
