package org.childjourney.visits;

import java.time.Instant;
import java.util.stream.Collectors;
import org.childjourney.children.ChildFacts;
import org.childjourney.foundation.Answers;
import org.childjourney.plans.Need;
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
            progress(visit, answers, check);
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

    /** Once there is a plan, a visit says of each need whether life got better for the child. */
    private static void progress(PlannedVisit visit, VisitToChild answers, Answers check) {
        var needs = visit.version().map(version -> version.needs()).orElse(java.util.List.of());
        var told = answers.progress().stream().collect(Collectors.groupingBy(row -> "" + row.forNeed(), Collectors.counting()));
        for (int i = 0; i < answers.progress().size(); i++) {
            var row = answers.progress().get(i);
            String field = "progress[" + i + "].";
            check.require(needs.stream().anyMatch(need -> need.id().equals(row.forNeed())), field + "forNeed", row.forNeed(),
                            "Progress, number " + (i + 1) + ": choose a need of the plan as it stands now.")
                    .require(row.how() != null, field + "how", null, "Progress, number " + (i + 1) + ": better, the same or worse?")
                    .require(row.evidence() != null && !row.evidence().isBlank(), field + "evidence", null,
                            "Progress, number " + (i + 1) + ": say what you saw or heard that shows it.");
        }
        for (Need need : needs) {
            long times = told.getOrDefault(need.id(), 0L);
            check.require(times == 1, "progress", need.need(), "Progress: say " + (times == 0 ? "" : "only once ") + "how it goes with “" + need.need() + "”.");
        }
    }
}
