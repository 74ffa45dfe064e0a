package org.childjourney.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** Asks the table {@code assessment-outcome} what it suggests for what the worker found. */
@Component
class OutcomeTable {

    /** Factors of harm outside the home or of practices: exploitation, trafficking, gangs, genital mutilation, faith or belief. */
    private static final Set<String> EXPLOITATION = Set.of("11A", "12A", "13A", "22A", "23A", "24A");
    private static final String UNACCOMPANIED = "9A";

    private final Decisions decisions;

    OutcomeTable(Decisions decisions) {
        this.decisions = decisions;
    }

    Suggestion suggest(WriteAssessment answers) {
        Map<String, Object> about = new HashMap<>();
        about.put("worry", answers.worry().name());
        about.put("someoneCanCare", YesNo.isYes(answers.someoneCanCare()));
        about.put("planFailed", YesNo.isYes(answers.planFailed()));
        about.put("familyAgrees", YesNo.isYes(answers.familyAgrees()));
        about.put("unaccompanied", answers.factors().contains(UNACCOMPANIED));
        about.put("exploitation", !Collections.disjoint(answers.factors(), EXPLOITATION));
        List<Map<String, Object>> rows = decisions.ask("assessment-outcome", about);
        if (rows.size() != 1) {
            throw new IllegalStateException("The table assessment-outcome must give one suggestion, not " + rows.size() + ", for " + about);
        }
        return new Suggestion(AssessmentOutcome.of(String.valueOf(rows.get(0).get("outcome"))), String.valueOf(rows.get(0).get("why")));
    }
}
