package org.childjourney.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision tables. What a table says is a suggestion; a person decides. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final AsSystem asSystem;

    Decisions(DecisionService decisions, AsSystem asSystem) {
        this.decisions = decisions;
        this.asSystem = asSystem;
    }

    /** The rows of the newest version of the table that match what was asked, in the table's order. */
    public List<Map<String, Object>> ask(String table, Map<String, Object> about) {
        return asSystem.call(() -> decisions.evaluateDecisionTableByKey(table, about).getResultList());
    }
}
