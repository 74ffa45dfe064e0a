package org.childjourney.permanence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planning of lasting homes: how it begins, what is known of it, and how it ends. */
@Service
@Transactional
public class PermanencePlannings {

    private final PermanencePlanningTable table;
    private final PermanenceCourse course;
    private final PermanencePlanningProcess process;

    PermanencePlannings(PermanencePlanningTable table, PermanenceCourse course, PermanencePlanningProcess process) {
        this.table = table;
        this.course = course;
        this.process = process;
    }

    /**
     * Permanence meetings are to be held for the child. One that is open already is this one, and the same source event begins nothing twice.
     *
     * @return the planning's id
     */
    public UUID begin(NewPermanencePlanning wanted, String by) {
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).or(() -> table.findByChildAndEndedAtIsNull(wanted.child().value()))
                .map(known -> known.id).orElseGet(() -> course.begin(table.saveAndFlush(new PermanencePlanning(wanted, by))));
    }

    /** A care review agreed the plan: no meeting is needed any more. Nothing happens where none is planned. */
    public void agreedAtReview(ChildId child, PermanenceOutcome outcome, String because, Instant at, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).ifPresent(open -> {
            open.decide(outcome, because, at, by);
            process.planMadeElsewhere(open.id);
            course.over(open, PermanencePlanningEnd.AGREED_AT_REVIEW, because, at, by);
        });
    }

    /** It ends from outside: the child is no longer in care. Its clock and tasks are cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var planning = table.get(id);
        if (planning.isOpen()) {
            process.cancel(id, "Ended from outside");
            course.over(planning, PermanencePlanningEnd.OTHER, why, at, by);
        }
    }

    /** The planning, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<PermanencePlanningFacts> find(UUID id) {
        return table.findById(id).map(PermanencePlanning::facts);
    }

    /** The planning that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<PermanencePlanningFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(PermanencePlanning::facts);
    }

    /** Every planning there was for the child, oldest first. */
    @Transactional(readOnly = true)
    public List<PermanencePlanningFacts> of(ChildId child) {
        return table.findByChildOrderByBegunAt(child.value()).stream().map(PermanencePlanning::facts).toList();
    }

    /** Two records turned out to be of one child: the planning is the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
