package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children whose plan is adoption: how that begins, what is known of it, what changes it from outside, and how it ends. */
@Service
@Transactional
public class Adoptions {

    private final AdoptionTable table;
    private final AdoptionBook book;
    private final AdoptionCourse course;
    private final AdoptionProcesses processes;
    private final AdoptivePlacements placements;
    private final ConsentWithdrawals withdrawals;
    private final AdoptionReading reading;
    private final Children children;
    private final Clock clock;

    Adoptions(AdoptionTable table, AdoptionBook book, AdoptionCourse course, AdoptionProcesses processes, AdoptivePlacements placements, ConsentWithdrawals withdrawals,
              AdoptionReading reading, Children children, Clock clock) {
        this.table = table;
        this.book = book;
        this.course = course;
        this.processes = processes;
        this.placements = placements;
        this.withdrawals = withdrawals;
        this.reading = reading;
        this.children = children;
        this.clock = clock;
    }

    /**
     * A review made adoption the plan: the case for it is prepared, and the agency decides. The same source event begins nothing twice.
     *
     * @return the adoption's id
     * @throws Refused when the moment cannot be, the child is not born or not alive, or adoption is the plan already
     */
    public UUID begin(NewAdoption wanted, String by) {
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            check(wanted);
            return course.begin(new Adoption(wanted, clock.instant(), by), by);
        });
    }

    private void check(NewAdoption wanted) {
        var facts = children.facts(wanted.child());
        new Answers()
                .require(!wanted.plannedAt().isAfter(clock.instant()), "plannedAt", wanted.plannedAt(), "When was the review that made adoption the plan? It lies in the future.")
                .require(!wanted.because().isBlank(), "because", null, "Why is adoption the plan? needs an answer.")
                .require(!facts.unborn() && !facts.died(), "child", wanted.child(), "Adoption is the plan for a living child: first record the birth.")
                .require(table.findByChildAndEndedAtIsNull(wanted.child().value()).isEmpty(), "child", wanted.child(), "Adoption is the plan for this child already. Go on with that plan, or end it first.")
                .orRefuse();
    }

    /** The court made a placement order, as the proceedings recorded it. Nothing happens where adoption is not the plan. */
    public void placementOrderMade(ChildId child, LocalDate on, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).ifPresent(adoption -> {
            adoption.placementOrderOn = on;
            course.mayBePlaced(adoption, Authority.ORDER, LondonTime.startOf(on), by);
            processes.placementOrderMade(adoption.id);
        });
    }

    /** A parent withdrew the consent by which the child may be placed. @throws Refused where there is none, or the moment cannot be */
    public void consentWithdrawn(UUID id, Instant at, String words, String by) {
        withdrawals.withdrawn(book.get(id), at, words, by);
    }

    /** The child does not live with the adopters any more. @throws Refused where the child was not placed, or the moment cannot be */
    public void placementEnded(UUID id, Instant at, String why, String by) {
        placements.ended(book.get(id), at, why, by);
    }

    /** The plan is another one, before the child was placed. @throws Refused where the child lives with adopters: then the placement ends first */
    public void planChanged(UUID id, WhyCeased reason, String why, String by) {
        var adoption = book.get(id);
        new Answers().require(!adoption.isPlaced() && adoption.orderedOn == null, "reason", reason, "The child lives with the adopters. Record that the placement ended; what follows is decided at the meeting after it.").orRefuse();
        if (adoption.isOpen()) {
            if (adoption.decidedAt != null) {
                adoption.ceased(reason, LondonTime.day(clock.instant()));
            }
            course.over(adoption, AdoptionEnd.PLAN_CHANGED, reason.label() + ". " + why, clock.instant(), by, null);
        }
    }

    /** It ends from outside: the child died or came of age. Every clock and task of it is cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var adoption = book.get(id);
        if (adoption.isOpen()) {
            course.noticesFallAway(adoption, why, by);
            course.over(adoption, AdoptionEnd.OTHER, why, at, by, null);
        }
    }

    /** The adoption, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<AdoptionFacts> find(UUID id) {
        return table.findById(id).map(reading::facts);
    }

    /** The plan for adoption that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<AdoptionFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(reading::facts);
    }

    /** Every plan for adoption of the child, oldest first. */
    @Transactional(readOnly = true)
    public List<AdoptionFacts> of(ChildId child) {
        return table.findByChildOrderByPlannedAt(child.value()).stream().map(reading::facts).toList();
    }

    /** Two records turned out to be of one child: the plans are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        book.join(joined);
    }
}
