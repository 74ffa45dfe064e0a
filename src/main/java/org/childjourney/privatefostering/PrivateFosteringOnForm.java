package org.childjourney.privatefostering;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.Visit;
import org.childjourney.visits.Visits;
import org.springframework.stereotype.Component;

/** What every form about private fostering shows above its questions: the child, the arrangement, what was decided, and the visits so far. */
@Component
class PrivateFosteringOnForm {

    private final PrivateFosteringBook book;
    private final PrivateFosteringClocks clocks;
    private final ChildRecords records;
    private final Visits visits;
    private final Papers papers;

    PrivateFosteringOnForm(PrivateFosteringBook book, PrivateFosteringClocks clocks, ChildRecords records, Visits visits, Papers papers) {
        this.book = book;
        this.clocks = clocks;
        this.records = records;
        this.visits = visits;
        this.papers = papers;
    }

    PrivateFostering of(TaskAtHand task) {
        return book.get(task.reference(PrivateFosteringProcess.ID));
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var fostering = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), fostering.child(), task.name()));
        values.put("carer", fostering.carer + ", " + fostering.carerRelation.words() + ", " + fostering.livesWhere);
        values.put("startsOn", LondonTime.longDate(fostering.startsOn));
        values.put("heardAt", LondonTime.dayAndTime(fostering.heardAt));
        values.put("decidedSoFar", fostering.decision == null ? "Nothing decided yet." : fostering.decision.label() + ", " + LondonTime.dayAndTime(fostering.decidedAt) + ".");
        values.put("requirementsSet", fostering.requirements);
        var lines = visits.of(fostering.id).stream().map(Visit::inWords).map(line -> "- " + line).collect(Collectors.joining("\n"));
        values.put("visitLines", lines.isEmpty() ? null : lines);
        return values;
    }

    /** A visit also says when it is due, what is owed, and whom the household held last time. */
    Map<String, Object> atVisit(TaskAtHand task) {
        var values = values(task);
        var fostering = of(task);
        values.put("visitBy", LondonTime.due(clocks.dueAt(fostering.visitRule(), fostering.id)));
        values.put("firstVisit", fostering.lastSeenAt == null);
        values.put("decisionOpen", fostering.isToBeDecided());
        values.put("noticeOwed", fostering.noticeAt == null);
        papers.latest(fostering.id, "visit-the-privately-fostered-child", VisitPrivateFostering.class)
                .ifPresent(last -> values.put("household", last.household().stream().map(row -> Map.of("who", row.who(), "role", row.role())).toList()));
        return values;
    }

    /** The manager reads what the worker made of the last visit. */
    Map<String, Object> atDecision(TaskAtHand task) {
        var values = values(task);
        papers.latest(of(task).id, "visit-the-privately-fostered-child", VisitPrivateFostering.class).ifPresent(last -> {
            values.put("makeOfIt", last.makeOfIt());
            values.put("childSaid", last.childSaid());
        });
        return values;
    }
}
