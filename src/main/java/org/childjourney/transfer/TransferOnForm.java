package org.childjourney.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.allocation.Eligibility;
import org.childjourney.allocation.WorkersHad;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form of a handover shows above its questions: the child, from whom to whom and why, and what comes up by the ledger. */
@Component
class TransferOnForm {

    private final TransferBook book;
    private final TransferClocks clocks;
    private final ChildRecords records;
    private final Eligibility eligibility;
    private final WorkersHad workersHad;
    private final ComingUp comingUp;
    private final OpenTasks tasks;
    private final Papers papers;
    private final InPeoplesNames names;

    TransferOnForm(TransferBook book, TransferClocks clocks, ChildRecords records, Eligibility eligibility, WorkersHad workersHad, ComingUp comingUp,
                   OpenTasks tasks, Papers papers, InPeoplesNames names) {
        this.book = book;
        this.clocks = clocks;
        this.records = records;
        this.eligibility = eligibility;
        this.workersHad = workersHad;
        this.comingUp = comingUp;
        this.tasks = tasks;
        this.papers = papers;
        this.names = names;
    }

    Transfer of(TaskAtHand task) {
        return book.get(task.reference(TransferProcess.ID));
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var transfer = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), transfer.child(), task.name()));
        values.put("handoverFrom", names.of(transfer.fromTeam, transfer.fromWorker));
        values.put("handoverTo", names.of(transfer.toTeam, transfer.toWorker));
        values.put("handoverReason", transfer.reason.words());
        values.put("handoverBecause", transfer.because);
        values.put("proposedBy", names.of(transfer.proposedBy) + ", " + LondonTime.dayAndTime(transfer.proposedAt));
        values.put("handoverBy", LondonTime.due(clocks.dueAt(TransferClocks.MEETING, transfer.id)));
        values.put("workersHad", workersHad.of(transfer.child()).inWords());
        values.put("comingUp", comingUp.of(transfer.child(), transfer.id));
        values.put("tasksInHand", tasksInHand(transfer));
        return values;
    }

    /** The receiving manager reads what was written, and chooses from the workers who may hold the child. */
    Map<String, Object> atAcceptance(TaskAtHand task) {
        var values = values(task);
        var transfer = of(task);
        papers.latest(transfer.id, "write-the-handover", HandoverSummary.class).ifPresent(summary -> values.put("handoverSummary",
                "**Who the child is**\n\n" + summary.whoTheChildIs() + "\n\n**Risks, and what keeps the child safe**\n\n" + summary.risks() + "\n\n**What works**\n\n" + summary.whatWorks()
                        + "\n\n**Promised, and still to be kept**\n\n" + summary.promised() + "\n\n**What the child needs to know**\n\n" + summary.childNeedsToKnow()
                        + "\n\n**The child about it**\n\n" + (summary.childSaid() == null ? summary.whyNotTold() : summary.childSaid())));
        values.put("receivingWorkers", eligibility.candidatesIn(transfer.toTeam, transfer.child()).stream()
                .map(each -> Map.of("label", each.label(), "value", each.username())).toList());
        values.put("worker", transfer.toWorker);
        return values;
    }

    private String tasksInHand(Transfer transfer) {
        var lines = tasks.of(transfer.journey()).stream().filter(each -> !each.process().equals(TransferProcess.KEY)).map(TransferOnForm::line).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "No task is open." : lines;
    }

    private static String line(OpenTask task) {
        return "- " + task.name() + (task.dueAt() == null ? "" : ", " + LondonTime.due(task.dueAt()));
    }
}
