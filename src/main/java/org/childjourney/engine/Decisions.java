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

    /**
     * The one suggestion of a table that gives one for every case.
     *
     * @param result the table's output column that holds the code; the column {@code why} says why
     * @throws IllegalStateException when the table gives none or several, which is a fault of the table
     */
    public Suggestion suggestion(String table, String result, Map<String, Object> about) {
        var rows = ask(table, about);
        if (rows.size() != 1) {
            throw new IllegalStateException("The table " + table + " must give one suggestion, not " + rows.size() + ", for " + about);
        }
        return new Suggestion(String.valueOf(rows.get(0).get(result)), String.valueOf(rows.get(0).get("why")));
    }
}
