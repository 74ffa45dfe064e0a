package org.childjourney.missing;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.childjourney.children.Children;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Asks the table {@code missing-risk} how great the danger is and whether to ask for a strategy discussion; a person decides. */
@Component
class MissingRiskTable {

    private static final String TABLE = "missing-risk";

    private final Decisions decisions;
    private final MissingBook book;
    private final Children children;

    MissingRiskTable(Decisions decisions, MissingBook book, Children children) {
        this.decisions = decisions;
        this.book = book;
        this.children = children;
    }

    Suggestion risk(MissingEpisode episode, JudgeTheMissingRisk answers) {
        return decisions.suggestion(TABLE, "risk", about(episode, answers));
    }

    Suggestion discussion(MissingEpisode episode, JudgeTheMissingRisk answers) {
        return decisions.suggestion(TABLE, "discussion", about(episode, answers));
    }

    private Map<String, Object> about(MissingEpisode episode, JudgeTheMissingRisk answers) {
        return Map.of("danger", YesNo.isYes(answers.danger()), "exploitation", YesNo.isYes(answers.exploitation()), "health", YesNo.isYes(answers.health()),
                "age", age(episode), "hoursMissing", book.hoursMissing(episode), "inThirtyDays", book.inThirtyDays(episode),
                "inNinetyDays", book.inNinetyDays(episode));
    }

    /** A child whose age nobody knows is taken to be little. */
    private int age(MissingEpisode episode) {
        var born = children.facts(episode.child()).dateOfBirth();
        return born == null ? 0 : (int) ChronoUnit.YEARS.between(born, LondonTime.day(episode.missingSince));
    }
}
