package org.childjourney.visits;

import java.time.Instant;
import org.childjourney.children.ChildFacts;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** What makes the record of a visit coherent, beyond each answer for itself. */
final class VisitCheck {

    private VisitCheck() {}

    static Answers of(PlannedVisit visit, VisitToChild answers, ChildFacts child, Instant now) {
        var check = new Answers();
        when(visit, answers, child, now, check);
        check.require(visit.purposes().containsKey(answers.purpose()), "purpose", answers.purpose(),
                "What was this visit for? Choose an action of the plan as it stands now; it may have been changed since you opened the form.");
        if (answers.childSeen()) {
            ProgressCheck.of(answers.progress(), visit.version(), check);
        }
        return check;
    }

    private static void when(PlannedVisit visit, VisitToChild answers, ChildFacts child, Instant now, Answers check) {
        Instant at = answers.at();
        String field = answers.whenField();
        String label = (answers.childSeen() ? "Seen on: " : "When did you try? ") + LondonTime.dayAndTime(at);
        check.require(!at.isAfter(now), field, at, label + " lies in the future. Give the time it happened.")
                .require(!at.isBefore(visit.since()), field, at, label + " lies before the plan began or the visit before this "
                        + "one was made, on " + LondonTime.dayAndTime(visit.since()) + ". Give a visit made since.")
                .require(!answers.childSeen() || answers.childSaid() == null || child.dateOfBirth() == null
                        || !LondonTime.day(at).isBefore(child.dateOfBirth()), field, at, label + " lies before the child was born.")
                .require(answers.nextTryOn() == null || !answers.nextTryOn().isBefore(LondonTime.day(now)), "nextTryOn", answers.nextTryOn(),
                        "By when? The next attempt must be today or later.");
    }
}
