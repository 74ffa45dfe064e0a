package org.childjourney.permanence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Connected persons with whom children are placed for now: how the assessment begins, what was found, and how it ends. */
@Service
@Transactional
public class ConnectedPersonAssessments {

    static final String VIABILITY = "look-at-the-viability";
    static final String ASSESSMENT = "assess-the-connected-person";

    private final ConnectedPersonTable table;
    private final ConnectedPersonAssessmentProcess process;
    private final ConnectedPersonDecisions decisions;
    private final PermanenceClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConnectedPersonAssessments(ConnectedPersonTable table, ConnectedPersonAssessmentProcess process, ConnectedPersonDecisions decisions, PermanenceClocks clocks,
                               Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.process = process;
        this.decisions = decisions;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** A child lives with a connected person approved for now. The same placement begins nothing twice. Returns the assessment's id. */
    public UUID begin(NewConnectedPerson placed, String by) {
        return table.findByPlacement(placed.placement()).map(known -> known.id).orElseGet(() -> begin(table.saveAndFlush(new ConnectedPerson(placed, clock.instant(), by)), by));
    }

    private UUID begin(ConnectedPerson person, String by) {
        clocks.start(PermanenceClocks.FOR_NOW, person.id, person.child(), person.journey(), Trigger.at(person.placedAt), "ConnectedPersonPlaced",
                ConnectedPersonAssessmentProcess.KEY, by);
        events.publishEvent(new ConnectedPersonPlaced(person.id, person.child(), person.journey(), person.placedAt, by));
        process.begin(person);
        return person.id;
    }

    /** The child lives there no more. Clock and tasks are cancelled with the reason. Nothing happens where none is open. */
    public void placementEnded(ChildId child, String why, Instant at, String by) {
        table.findByChildAndEndedAtIsNull(child.value()).ifPresent(open -> end(open, why, at, by));
    }

    /** It ends from outside. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        Optional.of(table.get(id)).filter(ConnectedPerson::isOpen).ifPresent(open -> end(open, why, at, by));
    }

    private void end(ConnectedPerson open, String why, Instant at, String by) {
        process.placementEnded(open.id);
        decisions.over(open, ConnectedPersonResult.PLACEMENT_ENDED, why, at, by);
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void looked(UUID id, LookAtViability answers, String by) {
        var person = table.get(id);
        answers.check(clock.instant());
        papers.keep(id, person.child(), VIABILITY, answers.visitedAt().toInstant(), answers, by);
        person.viable = YesNo.isYes(answers.viable());
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> assessed(UUID id, AssessConnectedPerson answers, String by) {
        var person = table.get(id);
        answers.check(person.placedAt, clock.instant());
        papers.keep(id, person.child(), ASSESSMENT, answers.assessedAt().toInstant(), answers, by);
        person.assessedBy = by;
        person.finding = answers.finding();
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new PermanenceHarmSuspected(id, person.child(), person.journey(), clock.instant(), by, answers.harmBecause()));
        }
        return Map.of();
    }

    /** The assessment, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<ConnectedPersonFacts> find(UUID id) {
        return table.findById(id).map(ConnectedPerson::facts);
    }

    /** The assessment that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<ConnectedPersonFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(ConnectedPerson::facts);
    }

    /** Every assessment there was for the child, oldest first. */
    @Transactional(readOnly = true)
    public List<ConnectedPersonFacts> of(ChildId child) {
        return table.findByChildOrderByPlacedAt(child.value()).stream().map(ConnectedPerson::facts).toList();
    }

    /** Two records turned out to be of one child: the assessments are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
