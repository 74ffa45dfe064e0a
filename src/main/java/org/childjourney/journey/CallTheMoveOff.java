package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.transfer.CouncilMoves;
import org.springframework.stereotype.Component;

/** A child who was to live in another council's area stays, or came back. */
@Component
class CallTheMoveOff implements ActOnChild {

    private final CouncilMoves moves;

    CallTheMoveOff(CouncilMoves moves) {
        this.moves = moves;
    }

    @Override
    public String key() {
        return "move-called-off";
    }

    @Override
    public String title() {
        return "Call off the move to another council";
    }

    @Override
    public String what() {
        return "The child stays in our area, or is back. The other council is not asked any more.";
    }

    @Override
    public String done() {
        return "The move is called off. The work goes on here.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return moves.openOf(child).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("why", "Where does the child live, and who tells the other council?", "What is known of why the move came to nothing."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        moves.callOff(moves.openOf(child).orElseThrow().id(), said.to("why"), by);
    }
}
