package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** Asks the two tables of rules about child in need plans. */
@Component
class NeedTables {

    private final Decisions decisions;

    NeedTables(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What should follow when the family refuses. */
    NeedSuggestion afterRefusal(ConsiderHarm answers) {
        return ask("need-plan-refused", Map.of("significantHarm", YesNo.isYes(answers.significantHarm()),
                "anotherWay", YesNo.isYes(answers.anotherWay()), "takesEarlyHelp", YesNo.isYes(answers.takesEarlyHelp())));
    }

    /** What a review should decide. */
    NeedSuggestion atReview(ReviewNeedPlan answers) {
        return ask("need-plan-review", Map.of("significantHarm", YesNo.isYes(answers.significantHarm()), "needsMet", answers.needsMet(),
                "takesEarlyHelp", YesNo.isYes(answers.takesEarlyHelp())));
    }

    private NeedSuggestion ask(String table, Map<String, Object> about) {
        var rows = decisions.ask(table, about);
        if (rows.size() != 1) {
            throw new IllegalStateException("The table " + table + " must give one suggestion, not " + rows.size() + ", for " + about);
        }
        return new NeedSuggestion(NeedDecision.of(String.valueOf(rows.get(0).get("decision"))), String.valueOf(rows.get(0).get("why")));
    }
}
