package org.childjourney.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.adoption.Adoptions;
import org.childjourney.adoption.WhyCeased;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Adoption is no longer the plan for a child who was not placed yet. */
@Component
class ChangePlanForAdoption implements ActOnChild {

    private final Adoptions adoptions;

    ChangePlanForAdoption(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public String key() {
        return "end-adoption-plan";
    }

    @Override
    public String title() {
        return "End the plan for adoption";
    }

    @Override
    public String what() {
        return "The search for a family ends, and the manager arranges what follows. Where the child lives with adopters, record first that the placement ended.";
    }

    @Override
    public String done() {
        return "Adoption is no longer the plan. The team manager arranges what follows.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.AGENCY_DECISION_MAKER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return adoptions.openOf(child).filter(open -> open.placedAt() == null && open.orderedOn() == null).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("reason", "Why is it not the plan any more?", Arrays.stream(WhyCeased.values()).map(each -> new Choice(each.name(), each.label())).toList()),
                Question.words("why", "What has changed?", "Evidence, and what the child says."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        adoptions.planChanged(adoptions.openOf(child).orElseThrow().id(), WhyCeased.valueOf(said.to("reason")), said.to("why"), by);
    }
}
