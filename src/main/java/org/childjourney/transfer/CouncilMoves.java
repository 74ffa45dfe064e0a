package org.childjourney.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children who move to another council's area: the summary goes there, and the work goes on here until they have answered. */
@Service
@Transactional
public class CouncilMoves {

    private final CouncilMoveTable table;
    private final CouncilMoveProcess process;
    private final TransferClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilMoves(CouncilMoveTable table, CouncilMoveProcess process, TransferClocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.process = process;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A child moves to another council's area: a summary is owed to it within ten working days of our learning of it.
     *
     * @return the move's id
     * @throws Refused when the council is not named, or a move is under way already
     */
    public UUID begin(NewCouncilMove told, String by) {
        return table.findByChildAndSourceEvent(told.child().value(), told.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            new Answers().require(told.council() != null && !told.council().isBlank(), "council", null, "To which council? needs an answer.")
                    .require(table.findByChildAndEndedAtIsNull(told.child().value()).isEmpty(), "council", told.council(), "A move of this child to another council is recorded already.")
                    .orRefuse();
            var move = table.save(new CouncilMove(told, clock.instant(), by));
            clocks.start(TransferClocks.SUMMARY, move.id, move.child(), move.journey(), move.toldAt, "CouncilMoveTold", CouncilMoveProcess.KEY, by);
            events.publishEvent(new CouncilMoveTold(move.id, move.child(), move.journey(), move.toldAt, by, move.council));
            process.begin(move);
            return move.id;
        });
    }

    /** The child stays after all, or the work ended otherwise. Nothing happens when it is over already. */
    public void callOff(UUID id, String why, String by) {
        var move = get(id);
        if (move.isOpen()) {
            move.answered(CouncilMoveEnd.CALLED_OFF, null, why);
            over(move, by);
            process.calledOff(id);
        }
    }

    /** The process has the other council's answer. */
    void passOn(UUID id) {
        var move = get(id);
        over(move, move.answeredBy);
    }

    private void over(CouncilMove move, String by) {
        Instant now = clock.instant();
        move.end(now, by);
        clocks.cancelAll(move.id, move.answer.label() + ".", by);
        events.publishEvent(new CouncilMoveEnded(move.id, move.child(), move.journey(), now, by, move.council, move.answer, move.answerWords));
        if (move.answer == CouncilMoveEnd.NOT_TAKEN_OVER) {
            events.publishEvent(new NotTakenOver(move.id, move.child(), move.journey(), now, by,
                    "The child lives in the area of " + move.council + ", which does not take over: " + move.answerWords + " The work goes on here."));
        }
    }

    /** The move, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<CouncilMoveFacts> find(UUID id) {
        return table.findById(id).map(CouncilMove::facts);
    }

    /** The move that is under way for the child now. */
    @Transactional(readOnly = true)
    public Optional<CouncilMoveFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(CouncilMove::facts);
    }

    /** Every move of the child, oldest first. */
    @Transactional(readOnly = true)
    public List<CouncilMoveFacts> of(ChildId child) {
        return table.findByChildOrderByToldAt(child.value()).stream().map(CouncilMove::facts).toList();
    }

    /** Two records turned out to be of one child: the moves are the known child's; of two under way the known child's goes on. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.findByChildAndEndedAtIsNull(joined.joined().value()).filter(mine -> table.findByChildAndEndedAtIsNull(joined.child().value()).isPresent())
                .ifPresent(mine -> callOff(mine.id, "The record was joined to that of a known child, whose own move goes on.", "system"));
        table.belongTo(joined.joined().value(), joined.child().value());
    }

    /** @throws Refused when there is none with this id */
    CouncilMove get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("move", id, "There is no such move to another council."));
    }
}
