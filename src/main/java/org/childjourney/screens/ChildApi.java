package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Holding;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.chronology.Chronology;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.RunningProcess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What partner systems and scripts may read of children, each within the rights of who asks; every read is written down. */
@RestController
@RequestMapping("/api/children")
@Tag(name = "Children", description = "Within the reader's access; every look is written down.")
class ChildApi {

    private static final int MOST_FOUND = 50;

    private final ChildReader reader;
    private final ChildRecords records;
    private final Access access;
    private final Clocks clocks;
    private final Chronology chronology;
    private final Stages stages;
    private final OpenTasks tasks;
    private final Allocation allocation;
    private final Clock clock;

    ChildApi(ChildReader reader, ChildRecords records, Access access, Clocks clocks, Chronology chronology, Stages stages, OpenTasks tasks,
            Allocation allocation, Clock clock) {
        this.reader = reader;
        this.records = records;
        this.access = access;
        this.clocks = clocks;
        this.chronology = chronology;
        this.stages = stages;
        this.tasks = tasks;
        this.allocation = allocation;
        this.clock = clock;
    }

    /** A child found by a search. Days are London days. */
    record Found(String childRef, String name, LocalDate dateOfBirth, LocalDate expectedDateOfBirth, String sex) {}

    /** A part of the journey that is open. */
    record OpenStage(String process, String name, String journeyRef, Instant since, List<String> waitsFor) {}

    /** Who a child is and how things stand. */
    record ChildNow(String childRef, String name, LocalDate dateOfBirth, LocalDate expectedDateOfBirth, LocalDate dateOfDeath, String sex,
            boolean restricted, String team, String worker, List<OpenStage> stages) {}

    /** An event, in the order it happened. */
    record Event(Instant at, String kind, String stage, String what, String by, boolean significant) {}

    @GetMapping
    @Operation(summary = "Find children by name, date of birth, reference, NHS number or UPN")
    List<Found> find(@RequestParam String query, Principal person) {
        return records.search(person.getName(), query, MOST_FOUND).stream().map(ChildApi::found).toList();
    }

    @GetMapping("/{childRef}")
    @Operation(summary = "Who the child is, who works with the child, what is open")
    ChildNow child(@PathVariable String childRef, Principal person) {
        var record = read(childRef, person, "Child by API");
        var found = found(record);
        var holding = allocation.of(record.id());
        return new ChildNow(found.childRef(), found.name(), found.dateOfBirth(), found.expectedDateOfBirth(), record.details().dateOfDeath(),
                found.sex(), access.isRestricted(record.id()),
                holding.map(Holding::team).orElse(null), holding.flatMap(Holding::worker).orElse(null), open(record));
    }

    @GetMapping("/{childRef}/clocks")
    @Operation(summary = "Every clock of the child, open and closed, earliest due first")
    List<ClockOfApi> clocks(@PathVariable String childRef, Principal person) {
        var record = read(childRef, person, "Clocks by API");
        return clocks.of(record.id()).stream().map(entry -> ClockOfApi.of(entry, record.reference(), clock.instant())).toList();
    }

    @GetMapping("/{childRef}/chronology")
    @Operation(summary = "Everything that happened to the child, in order")
    List<Event> chronology(@PathVariable String childRef, Principal person) {
        var record = read(childRef, person, "Chronology by API");
        return chronology.of(record.id()).stream()
                .map(entry -> new Event(entry.at(), entry.kind(), entry.stage(), entry.what(), entry.by(), entry.significant())).toList();
    }

    private ChildRecord read(String childRef, Principal person, String why) {
        return records.forReader(person.getName(), reader.find(childRef), why);
    }

    /** Those of the child's own journey first; then the family's legal case, where it runs on the journey of a brother or sister. */
    private List<OpenStage> open(ChildRecord record) {
        var own = stages.journeys(record.id()).stream().flatMap(journey -> open(stages.of(journey), tasks.of(journey)));
        return Stream.concat(own, stages.ofTheFamily(record.id()).stream().flatMap(process -> open(List.of(process), tasks.of(process)))).toList();
    }

    private Stream<OpenStage> open(List<RunningProcess> running, List<OpenTask> waiting) {
        return running.stream().map(process -> new OpenStage(
                process.key(), process.name(), Stages.journeyOf(process), process.since(), stages.waitsFor(process, waiting)));
    }

    private static Found found(ChildRecord record) {
        var birth = record.details().birth();
        return new Found(record.reference(), record.called(), birth.on(), birth.expected(), record.details().sex());
    }
}
