package org.childjourney.closure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.Visits;
import org.springframework.stereotype.Component;

/** What every form of a closing shows above its questions: the child, why the case is to be closed, and what stands in the way. */
@Component
class ClosureOnForm {

    private final Closures closures;
    private final ClosureAnswers answered;
    private final ClosureClocks clocks;
    private final ChildRecords records;
    private final Children children;
    private final Visits visits;
    private final Papers papers;
    private final Directory directory;

    ClosureOnForm(Closures closures, ClosureAnswers answered, ClosureClocks clocks, ChildRecords records, Children children, Visits visits, Papers papers, Directory directory) {
        this.closures = closures;
        this.answered = answered;
        this.clocks = clocks;
        this.records = records;
        this.children = children;
        this.visits = visits;
        this.papers = papers;
        this.directory = directory;
    }

    Closure of(TaskAtHand task) {
        return closures.get(task.reference(ClosureProcess.ID));
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var closure = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), closure.child(), task.name()));
        values.put("closureBecause", closure.because);
        values.put("closureReason", closure.reason.words());
        values.put("proposedBy", ("system".equals(closure.proposedBy) ? "The last stage ended" : directory.nameOf(closure.proposedBy)) + ", " + LondonTime.dayAndTime(closure.proposedAt));
        values.put("approvalBy", LondonTime.due(clocks.dueAt(ClosureClocks.APPROVAL, closure)));
        values.put("lastSeen", visits.lastSeen(closure.child()).map(LondonTime::dayAndTime).orElse("No visit under a plan is recorded."));
        var inTheWay = closures.blockersOf(closure.child(), closure.journey()).stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
        values.put("inTheWay", inTheWay.isEmpty() ? "Nothing." : inTheWay);
        values.put("reason", closure.reason.name());
        return values;
    }

    /** The manager reads what the worker prepared, and what the rule table suggests. */
    Map<String, Object> atApproval(TaskAtHand task) {
        var values = values(task);
        var closure = of(task);
        papers.latest(closure.id, "prepare-the-closure", PrepareTheClosure.class).ifPresent(said -> {
            values.put("whatChangedForTheChild", said.whatChangedForTheChild());
            values.put("whatIsLeft", said.whatIsLeft());
            values.put("childSeenWords", said.seenOn() == null ? "Not seen: " + said.whyNotSeen() : "Seen on " + LondonTime.longDate(said.seenOn()) + ". " + said.childSaid());
            values.put("familyToldWords", said.familyToldOn() == null ? "Not told: " + said.whyFamilyNotTold() : "Told on " + LondonTime.longDate(said.familyToldOn()) + ".");
            values.put("agenciesToldWords", said.whichAgencies() == null ? "Not told: " + said.whyAgenciesNotTold() : said.whichAgencies());
            values.put("whoHelpsNow", said.whoHelpsNow());
        });
        values.put("suggested", ApproveTheClosure.Decision.of(answered.suggestion(closure.id).code()).label() + ". " + answered.suggestion(closure.id).why());
        return values;
    }

    /** Whoever completes the record sees what the returns will say. */
    Map<String, Object> atCompletion(TaskAtHand task) {
        var values = values(task);
        var closure = of(task);
        var facts = children.facts(closure.child());
        values.put("recordBy", LondonTime.due(clocks.dueAt(ClosureClocks.RECORD, closure)));
        values.put("returnsHold", "- Closed on: " + LondonTime.longDate(LondonTime.day(closure.approvedAt)) + "\n- Reason: " + closure.reason.name() + ", " + closure.reason.words()
                + "\n- Born: " + (facts.dateOfBirth() == null ? "not recorded" : LondonTime.longDate(facts.dateOfBirth())) + "\n- Sex: " + (facts.sex() == null ? "not recorded" : facts.sex()));
        return values;
    }
}
