package org.childjourney.screens;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Caseloads;
import org.childjourney.allocation.Eligibility;
import org.childjourney.allocation.WorkersHad;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.journey.Journeys;
import org.childjourney.timescales.LondonTime;
import org.childjourney.transfer.ChangeReason;
import org.childjourney.transfer.NewTransfer;
import org.childjourney.transfer.Transfers;
import org.springframework.stereotype.Component;

/** The children a worker holds, as a manager who hands them over sees them: each with its open tasks and the workers who may take it. */
@Component
class CaseloadOnPage {

    private final Caseloads caseloads;
    private final ChildRecords records;
    private final Access access;
    private final Allocation allocation;
    private final Eligibility eligibility;
    private final WorkersHad workersHad;
    private final Directory directory;
    private final Journeys journeys;
    private final Transfers transfers;
    private final OpenTasks tasks;
    private final Clock clock;

    CaseloadOnPage(Caseloads caseloads, ChildRecords records, Access access, Allocation allocation, Eligibility eligibility, WorkersHad workersHad, Directory directory,
                   Journeys journeys, Transfers transfers, OpenTasks tasks, Clock clock) {
        this.caseloads = caseloads;
        this.records = records;
        this.access = access;
        this.allocation = allocation;
        this.eligibility = eligibility;
        this.workersHad = workersHad;
        this.directory = directory;
        this.journeys = journeys;
        this.transfers = transfers;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param oneOfMany whether another worker would be the third or more in twelve months; {@code underWay} whether a handover is under way already */
    record Row(String childRef, String called, List<String> tasks, String workersHad, boolean oneOfMany, boolean underWay, List<Choice> choices) {}

    /** Somebody who may take the child. */
    record Choice(String value, String label) {}

    /** The children of the worker whose records this reader may read; each row is a look that is written down. */
    List<Row> rows(String worker, String reader) {
        return children(worker, reader).stream().map(child -> row(child, worker, reader)).toList();
    }

    /** What was chosen: a handover for each child for whom somebody was. */
    List<NewTransfer> chosen(String worker, Map<String, String> given, String by) {
        var chosen = new ArrayList<NewTransfer>();
        for (var child : children(worker, by)) {
            String to = given.getOrDefault("to-" + records.forReader(by, child, "Handover of a caseload").reference(), "");
            if (to.contains("/")) {
                chosen.add(new NewTransfer(child, journeys.openOf(child).orElseThrow(), to.split("/", 2)[0], to.split("/", 2)[1], reason(given.get("reason")),
                        given.get("because"), given.get("whyFull"), "CaseloadHandedOver:" + child + ":" + clock.instant()));
            }
        }
        return chosen;
    }

    private static ChangeReason reason(String given) {
        return List.of(ChangeReason.values()).stream().filter(each -> each.name().equals(given)).findFirst().orElse(null);
    }

    private List<ChildId> children(String worker, String reader) {
        var held = caseloads.childrenOf(worker).stream().filter(child -> journeys.openOf(child).isPresent()).toList();
        var readable = access.readable(reader, held);
        return held.stream().filter(readable::contains).toList();
    }

    private Row row(ChildId child, String worker, String reader) {
        var record = records.forReader(reader, child, "Handover of a caseload");
        var open = tasks.of(journeys.openOf(child).orElseThrow()).stream().map(CaseloadOnPage::words).toList();
        String team = allocation.of(child).orElseThrow().team();
        var choices = new ArrayList<Choice>();
        eligibility.candidatesIn(team, child).stream().filter(each -> !each.username().equals(worker))
                .forEach(each -> choices.add(new Choice(team + "/" + each.username(), each.label())));
        directory.teams().stream().filter(each -> !each.id().equals(team)).forEach(each -> choices.add(new Choice(each.id() + "/", "Team " + each.name() + ": its manager chooses")));
        return new Row(record.reference(), record.called(), open, workersHad.of(child).inWords(), workersHad.wouldBeOneOfMany(child, null),
                transfers.openOf(child).isPresent(), choices);
    }

    private static String words(OpenTask task) {
        return task.name() + (task.dueAt() == null ? "" : ", " + LondonTime.due(task.dueAt()));
    }
}
