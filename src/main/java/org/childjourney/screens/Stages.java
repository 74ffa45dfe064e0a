package org.childjourney.screens;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.engine.RunningProcess;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.journey.Journey;
import org.childjourney.journey.Journeys;
import org.childjourney.legal.LegalCases;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/**
 * What is open in a child's journey: each process that runs, since when, and what it waits for. The legal case of a family runs once, on the
 * journey of the child who leads, and is shown with each of the children it is about.
 */
@Component
class Stages {

    private final Processes processes;
    private final OpenTasks tasks;
    private final Journeys journeys;
    private final LegalCases cases;
    private final Directory directory;

    Stages(Processes processes, OpenTasks tasks, Journeys journeys, LegalCases cases, Directory directory) {
        this.processes = processes;
        this.tasks = tasks;
        this.journeys = journeys;
        this.cases = cases;
        this.directory = directory;
    }

    /** Every journey the child has had, oldest first. */
    List<JourneyReference> journeys(ChildId child) {
        return journeys.of(child).stream().map(Journey::reference).toList();
    }

    /** The processes that run for a journey, oldest first. */
    List<RunningProcess> of(JourneyReference journey) {
        return processes.of(journey);
    }

    /** The processes of the family's legal case that run on the journey of a brother or sister. */
    List<RunningProcess> ofTheFamily(ChildId child) {
        return cases.openOf(child).stream().flatMap(part -> processes.about("legalCaseId", part.legalCase()).stream()
                .filter(process -> !part.journey().value().equals(journeyOf(process)))).toList();
    }

    static String journeyOf(RunningProcess process) {
        return String.valueOf(process.references().get("journeyReference"));
    }

    /** The stages in words, with links to the tasks the reader can do. */
    List<ChildView.Stage> of(ChildId child, String reader) {
        var groups = directory.groupsOf(reader);
        var own = journeys(child).stream().flatMap(journey -> {
            var open = tasks.of(journey);
            return processes.of(journey).stream().map(process -> stage(process, open, reader, groups));
        });
        return Stream.concat(own, ofTheFamily(child).stream().map(process -> stage(process, tasks.of(process), reader, groups))).toList();
    }

    private ChildView.Stage stage(RunningProcess process, List<OpenTask> open, String reader, Set<String> groups) {
        return new ChildView.Stage(process.name(), LondonTime.longDate(LondonTime.day(process.since())), waiting(process, open, reader, groups));
    }

    /** What a process waits for, in words. */
    List<String> waitsFor(RunningProcess process, List<OpenTask> open) {
        var named = open.stream().filter(task -> task.instance().equals(process.instance())).toList();
        var events = process.waitingAt().stream().filter(element -> named.stream().noneMatch(task -> task.key().equals(element)));
        return Stream.concat(named.stream().map(OpenTask::name), events.map(Stages::words)).distinct().toList();
    }

    private List<ChildView.Waiting> waiting(RunningProcess process, List<OpenTask> open, String reader, Set<String> groups) {
        var named = open.stream().filter(task -> task.instance().equals(process.instance())).toList();
        var people = named.stream().map(task -> new ChildView.Waiting(
                task.name(), task.dueAt() == null ? "" : ", " + LondonTime.due(task.dueAt()),
                isTheirs(task, reader, groups) ? "/camunda/app/tasklist/default/#/?task=" + task.id() : null));
        var events = process.waitingAt().stream().filter(element -> named.stream().noneMatch(task -> task.key().equals(element)))
                .map(element -> new ChildView.Waiting(words(element), "", null));
        return Stream.concat(people, events).distinct().toList();
    }

    static boolean isTheirs(OpenTask task, String reader, Set<String> groups) {
        return reader.equals(task.assignee()) || !Collections.disjoint(task.groups(), groups);
    }

    /** An element's id as words: {@code event_reviewIsNear} is "until review is near". */
    private static String words(String element) {
        return (element.startsWith("event_") ? "until " : "") + element.replaceFirst("^[a-zA-Z]+_", "").replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.UK).replaceFirst("^(until (?!.* is ).*) near$", "$1 nears");
    }
}
