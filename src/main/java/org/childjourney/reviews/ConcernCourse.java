package org.childjourney.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a concern, rung by rung, until it is closed: record, clocks and process together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConcernCourse {

    /** What the diagram is told where nobody is left to ask. */
    static final String NOBODY = "nobody";

    private final ConcernTable table;
    private final ConcernStepTable steps;
    private final ConcernLadder ladder;
    private final ConcernClocks clocks;
    private final ConcernProcess process;
    private final ApplicationEventPublisher events;

    ConcernCourse(ConcernTable table, ConcernStepTable steps, ConcernLadder ladder, ConcernClocks clocks, ConcernProcess process, ApplicationEventPublisher events) {
        this.table = table;
        this.steps = steps;
        this.ladder = ladder;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
    }

    UUID begin(Concern concern) {
        events.publishEvent(new ConcernRaised(concern.id, concern.child(), concern.journey(), concern.raisedAt, concern.raisedBy, concern.straightToFormal, concern.about));
        if (concern.straightToFormal) {
            becomeFormal(concern, concern.raisedAt, "ConcernRaised");
        } else {
            clocks.startInformal(concern);
        }
        process.begin(concern);
        return concern.id;
    }

    /** Who must answer next: the rule whose clock gives them their time, or {@link #NOBODY}. Whoever was asked before and is silent is passed over. */
    String findWhoMustAnswer(UUID id) {
        var concern = table.findById(id).orElseThrow();
        var last = last(id);
        if (last.isEmpty() && !concern.straightToFormal) {
            ask(concern, ConcernRung.INFORMAL, concern.raisedAt);
            return ConcernClocks.INFORMAL;
        }
        var from = last.map(step -> step.rung).orElse(ConcernRung.INFORMAL);
        boolean silent = last.map(ConcernStep::isOpen).orElse(false);
        if (silent) {
            last.get().came(StepOutcome.SILENT, clocks.now(), null);
            clocks.silent(concern, "Not answered by the " + from.label() + " in the time there was.");
        }
        return climb(concern, from, last.isEmpty() ? "raised straight at the formal stage" : silent ? "no answer from the " + from.label() : "the answer was not enough");
    }

    private String climb(Concern concern, ConcernRung from, String because) {
        var rungs = ladder.upToTheNext(from, concern.child());
        if (rungs.isEmpty()) {
            return NOBODY;
        }
        if (!concern.isFormal()) {
            becomeFormal(concern, clocks.now(), "InformalStageOver");
            process.becameFormal(concern.id);
        }
        rungs.subList(0, rungs.size() - 1).forEach(vacant -> ask(concern, vacant, clocks.now()).came(StepOutcome.VACANT, clocks.now(), null));
        var asked = rungs.get(rungs.size() - 1);
        ask(concern, asked, clocks.now());
        clocks.startAnswer(concern, clocks.now());
        events.publishEvent(new ConcernClimbed(concern.id, concern.child(), concern.journey(), clocks.now(), "system", asked, because + vacancies(rungs)));
        return ConcernClocks.ANSWER;
    }

    private void becomeFormal(Concern concern, Instant at, String event) {
        concern.formalAt = at;
        clocks.startFormal(concern, event, concern.raisedBy);
    }

    private static String vacancies(List<ConcernRung> rungs) {
        return rungs.size() == 1 ? "" : "; passed over as vacant: " + String.join(", ", rungs.subList(0, rungs.size() - 1).stream().map(ConcernRung::label).toList());
    }

    private ConcernStep ask(Concern concern, ConcernRung rung, Instant at) {
        return steps.save(new ConcernStep(concern.id, steps.findByConcernOrderByNumber(concern.id).size() + 1, rung, at));
    }

    void close(Concern concern, ConcernEnd how, String why, Instant at, String by) {
        concern.close(how, why, at, by);
        clocks.closed(concern);
        process.closed(concern.id);
        events.publishEvent(new ConcernClosed(concern.id, concern.child(), concern.journey(), at, by, how, why));
    }

    void endFromOutside(Concern concern, String why, Instant at, String by) {
        process.cancel(concern.id, "The concern was ended from outside");
        close(concern, ConcernEnd.FROM_OUTSIDE, why, at, by);
    }

    List<ConcernStep> steps(UUID concern) {
        return steps.findByConcernOrderByNumber(concern);
    }

    Optional<ConcernStep> last(UUID concern) {
        return steps(concern).stream().reduce((earlier, later) -> later);
    }

    ConcernFacts facts(Concern concern) {
        return concern.facts(last(concern.id).map(step -> step.rung).orElse(null));
    }
}
