package org.childjourney.secure;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about secure accommodation shows above its questions: the child, why it was asked for, the hours that are left, and by what right the child is there. */
@Component
class SecureOnForm {

    private final SecureBook book;
    private final SecureClocks clocks;
    private final SecureAdmissions admissions;
    private final SecureDecisions decisions;
    private final ChildRecords records;
    private final Clock clock;

    SecureOnForm(SecureBook book, SecureClocks clocks, SecureAdmissions admissions, SecureDecisions decisions, ChildRecords records, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.admissions = admissions;
        this.decisions = decisions;
        this.records = records;
        this.clock = clock;
    }

    SecureAccommodation of(TaskAtHand task) {
        return book.get(task.reference(SecureProcesses.ID));
    }

    /** Before the child is there; the look at the child's record is written down. */
    Map<String, Object> atDecision(TaskAtHand task) {
        var secure = of(task);
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), secure.child(), task.name()));
        values.put("askedAt", LondonTime.dayAndTime(secure.askedAt));
        values.put("whyAsked", secure.why);
        values.put("underThirteen", decisions.isUnderThirteen(secure.child(), now));
        values.put("decidedSoFar", secure.decision == null ? "Nothing decided yet." : secure.decision.label() + ", " + LondonTime.dayAndTime(secure.decidedAt) + ".");
        Instant until = admissions.allowedUntil(secure, now);
        values.put("hoursLeft", until.isAfter(now) ? "Coming in now, the child may stay until " + LondonTime.dayAndTime(until) + " without a court." : "None. The child was kept there for "
                + "all the hours the law allows within 28 days. Without a court's order the child may not come in.");
        return values;
    }

    /** While the child is there. */
    Map<String, Object> inTheStay(TaskAtHand task) {
        var secure = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), secure.child(), task.name()));
        values.put("home", secure.home);
        values.put("admittedAt", LondonTime.dayAndTime(secure.admittedAt));
        values.put("rightSoFar", secure.orders == 0 ? "Without a court's order so far." : "By order of a court.");
        values.put("rightEnds", LondonTime.due(clocks.dueAt(secure.authorityRule(), secure.id)));
        return values;
    }

    /** A review also says when it is due. */
    Map<String, Object> atReview(TaskAtHand task) {
        var values = inTheStay(task);
        var secure = of(task);
        values.put("reviewBy", LondonTime.due(clocks.dueAt(secure.reviewRule(), secure.id)));
        values.put("reviewsHeld", String.valueOf(secure.reviews));
        return values;
    }
}
