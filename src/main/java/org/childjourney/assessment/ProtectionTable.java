package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** Asks the table {@code immediate-protection-end} what should follow. */
@Component
class ProtectionTable {

    private final Decisions decisions;

    ProtectionTable(Decisions decisions) {
        this.decisions = decisions;
    }

    ProtectionSuggestion suggest(DecideWhatFollowsProtection answers) {
        var rows = decisions.ask("immediate-protection-end", Map.of("safeAtHome", YesNo.isYes(answers.safeAtHome()),
                "parentsConsent", YesNo.isYes(answers.parentsConsent())));
        return new ProtectionSuggestion(ProtectionEnd.of(String.valueOf(rows.get(0).get("protectionEnd"))), String.valueOf(rows.get(0).get("why")));
    }
}
