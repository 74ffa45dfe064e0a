package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.foundation.ChildId;
import org.childjourney.transfer.CouncilMoves;
import org.childjourney.transfer.NewCouncilMove;
import org.springframework.stereotype.Component;

/** A child with whom we work moves to another council's area. A child in care stays ours wherever it is placed. */
@Component
class RecordAMoveAway implements ActOnChild {

    private final CouncilMoves moves;
    private final CareEpisodes care;
    private final Journeys journeys;

    RecordAMoveAway(CouncilMoves moves, CareEpisodes care, Journeys journeys) {
        this.moves = moves;
        this.care = care;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "move-away";
    }

    @Override
    public String title() {
        return "Record a move to another council";
    }

    @Override
    public String what() {
        return "A summary goes to the other council within ten working days. The work goes on here until that council has answered; every date stays what it is.";
    }

    @Override
    public String done() {
        return "The move is recorded. The summary for the other council is asked for.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return journeys.openOf(child).isPresent() && moves.openOf(child).isEmpty() && care.openOf(child).filter(CareFacts::isInCare).isEmpty();
    }

    @Override
    public String when() {
        return "Moved, or told us";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("council", "To which council’s area?", "Its name, such as Made-up Borough Council."),
                Question.words("where", "Where does the child live there, and with whom?", "Address, or what is known of it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        moves.begin(new NewCouncilMove(child, journeys.openOf(child).orElseThrow(), said.at(), said.to("council"), said.to("where"), said.source("MoveAway:" + child)), by);
    }
}
