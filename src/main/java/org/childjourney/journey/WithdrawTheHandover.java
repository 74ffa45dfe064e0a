package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.transfer.Transfers;
import org.springframework.stereotype.Component;

/** A handover that was proposed is not wanted any more. */
@Component
class WithdrawTheHandover implements ActOnChild {

    private final Transfers transfers;

    WithdrawTheHandover(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String key() {
        return "withdraw-handover";
    }

    @Override
    public String title() {
        return "Withdraw the handover";
    }

    @Override
    public String what() {
        return "The child stays with the worker and the team of now, and nobody is asked to take over any more.";
    }

    @Override
    public String done() {
        return "The handover is withdrawn. Your reason is kept.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return transfers.openOf(child).filter(open -> open.acceptedAt() == null).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("why", "Why does the child stay?", "Who tells the child and the other team."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        transfers.withdraw(transfers.openOf(child).orElseThrow().id(), said.to("why"), by);
    }
}
