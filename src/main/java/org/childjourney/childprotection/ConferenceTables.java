package org.childjourney.childprotection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** Asks the two tables about conferences: whether enough agencies are there, and which decision what was found suggests. */
@Component
class ConferenceTables {

    private final Decisions decisions;
    private final ConferenceCalendar calendar;

    ConferenceTables(Decisions decisions, ConferenceCalendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    /** What a table says, and why. */
    record Said<T>(T what, String why) {}

    /** Health counts as one, however many came; an agency that only sent a report is not there. */
    Said<ConferenceQuoracy> quoracy(ConferenceSittingAnswers answers, Instant at) {
        var present = answers.agencies().stream().filter(ConferenceSittingAnswers.Agency::present).map(ConferenceSittingAnswers.Agency::agency).distinct().toList();
        var row = ask("conference-quoracy", Map.of("localAuthorityPresent", present.contains("localAuthority"),
                "agenciesMissing", Math.max(0, calendar.quorum(at) - present.size()), "informationSufficient", YesNo.isYes(answers.informationSufficient())));
        var quoracy = switch (String.valueOf(row.get("quoracy"))) {
            case "quorate" -> ConferenceQuoracy.QUORATE;
            case "twoSufficient" -> ConferenceQuoracy.TWO_SUFFICIENT;
            default -> ConferenceQuoracy.NOT_QUORATE;
        };
        return new Said<>(quoracy, String.valueOf(row.get("why")));
    }

    Said<ConferenceDecision> decision(ConferenceSittingAnswers.ChildsPart child) {
        Map<String, Object> about = new HashMap<>();
        about.put("likely", YesNo.isYes(child.likely()));
        about.put("suffered", YesNo.isYes(child.suffered()));
        about.put("needsHelp", YesNo.isYes(child.needsHelp()));
        var row = ask("conference-decision", about);
        return new Said<>(ConferenceDecision.of(String.valueOf(row.get("decision"))), String.valueOf(row.get("why")));
    }

    private Map<String, Object> ask(String table, Map<String, Object> about) {
        List<Map<String, Object>> rows = decisions.ask(table, about);
        if (rows.size() != 1) {
            throw new IllegalStateException("The table " + table + " must give one answer, not " + rows.size() + ", for " + about);
        }
        return rows.get(0);
    }
}
