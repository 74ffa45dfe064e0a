package org.childjourney.escalation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.childjourney.engine.Decisions;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the ladders from the decision table, each once: the table comes with the code and changes with it. Sees at the start that every timescale
 * has one.
 */
@Component
class Ladders {

    private static final String TOLD = "told";
    private static final String NONE = "none";
    private final Decisions decisions;
    private final Timescales timescales;
    private final Map<String, List<Rung>> read = new ConcurrentHashMap<>();

    Ladders(Decisions decisions, Timescales timescales) {
        this.decisions = decisions;
        this.timescales = timescales;
    }

    /** The rungs of a timescale's ladder, lowest first within each stream. */
    List<Rung> of(Timescale rule) {
        return ask(rule.ladder(), rule.id());
    }

    /** The streams in which a timescale's ladder asks somebody. */
    Set<EscalationStream> streamsOf(Timescale rule) {
        return of(rule).stream().map(Rung::stream).collect(Collectors.toCollection(() -> EnumSet.noneOf(EscalationStream.class)));
    }

    /** The rungs for what a manager is told without any clock. */
    List<Rung> told() {
        return ask(TOLD, NONE);
    }

    private List<Rung> ask(String ladder, String rule) {
        return read.computeIfAbsent(ladder + " " + rule,
                each -> decisions.ask("escalation-ladder", Map.of("ladder", ladder, "rule", rule)).stream().map(Rung::of).toList());
    }

    /**
     * A council may name other ladders for its timescales; one that does not exist would leave a late duty with nobody. A ladder with a rung for
     * whatever timescale serves each, so that the table is read once for it and not once for each of 217 timescales.
     */
    @EventListener(ApplicationStartedEvent.class)
    void everyTimescaleHasOne() {
        String missing = timescales.all().stream().filter(rule -> ask(rule.ladder(), NONE).isEmpty() && of(rule).isEmpty())
                .map(rule -> rule.id() + " (" + rule.ladder() + ")").collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("These timescales name a ladder that bpmn/escalation/escalation-ladder.dmn does not have: " + missing
                    + ". Use one of the ladders in its first column.");
        }
    }
}
