package org.childjourney.assessment;

import java.util.List;
import java.util.Map;

import org.childjourney.engine.Decisions;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** Asks the table {@code enquiry-outcome} what it suggests for what the enquiry found. */
@Component
class EnquiryOutcomeTable {

    private final Decisions decisions;

    EnquiryOutcomeTable(Decisions decisions) {
        this.decisions = decisions;
    }

    EnquirySuggestion suggest(ConcludeTheEnquiry answers) {
        Map<String, Object> about = Map.of("substantiated", YesNo.isYes(answers.substantiated()), "continuingRisk", YesNo.isYes(answers.continuingRisk()),
                "help", answers.help().name(), "familyAgrees", YesNo.isYes(answers.familyAgrees()));
        List<Map<String, Object>> rows = decisions.ask("enquiry-outcome", about);
        if (rows.size() != 1) {
            throw new IllegalStateException("The table enquiry-outcome must give one suggestion, not " + rows.size() + ", for " + about);
        }
        return new EnquirySuggestion(EnquiryNext.of(String.valueOf(rows.get(0).get("next"))), String.valueOf(rows.get(0).get("why")));
    }
}
