package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.NewMove;
import org.childjourney.care.PlacementMoves;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A child in care is to move to another placement, or had to already. */
@Component
class AskForAMove implements ActOnChild {

    private final PlacementMoves moves;
    private final CareEpisodes care;

    AskForAMove(PlacementMoves moves, CareEpisodes care) {
        this.moves = moves;
        this.care = care;
    }

    @Override
    public String key() {
        return "move";
    }

    @Override
    public String title() {
        return "Plan or record a move to another placement";
    }

    @Override
    public String what() {
        return "The social worker says why, and finds and matches the next home. The third placement in a year goes to the service manager.";
    }

    @Override
    public String done() {
        return "The move is asked for. The social worker has it now.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return care.openOf(child).filter(CareFacts::isInCare).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("because", "Why does the child move?", "What the child and the carers say about it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        moves.begin(new NewMove(child, said.to("because"), said.source("MoveAsked:" + child)), by);
    }
}
