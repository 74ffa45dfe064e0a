package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Processes;
import org.childjourney.engine.RunningProcess;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ledger beside a process's diagram in Cockpit. A manager reads it who may read the child, and the look is written down; a
 * system operator, who reads no child, sees the clocks without whose they are and without what people wrote about them.
 */
@RestController
@Tag(name = "Processes", description = "For those who oversee processes in Cockpit: managers, within their access, and system operators.")
class ProcessClocks {

    private static final String CHILD = "childId";

    private final Processes processes;
    private final Clocks clocks;
    private final ClockHistory history;
    private final Children children;
    private final Access access;
    private final Directory directory;

    ProcessClocks(Processes processes, Clocks clocks, ClockHistory history, Children children, Access access, Directory directory) {
        this.processes = processes;
        this.clocks = clocks;
        this.history = history;
        this.children = children;
        this.access = access;
        this.directory = directory;
    }

    /** The clocks of one running process. @param childRefs whose they are; empty for who may read no child */
    record ClocksOfProcess(String process, String name, Collection<String> childRefs, List<ClockHistory.Told> clocks) {}

    @GetMapping("/api/processes/{instanceId}/clocks")
    @Operation(summary = "The clocks of one running process, open ones first, each with its rule in words and what was done to it")
    ClocksOfProcess clocks(@PathVariable String instanceId, Principal person) {
        boolean manager = access.isManager(person.getName());
        if (!manager && directory.find(person.getName()).filter(one -> one.has(Role.SYSTEM_OPERATOR)).isEmpty()) {
            throw new NotAllowed("The clocks of a process are for managers and system operators. Those of a child stand on the child's page.");
        }
        var process = processes.find(instanceId).orElseThrow(() -> new NotFound("No such process runs, or not any more. Its clocks stand on the child's page."));
        var found = of(process);
        Set<ChildId> about = about(process, found);
        if (manager) {
            about.forEach(child -> access.view(person.getName(), child, "Process in Cockpit"));
        }
        return new ClocksOfProcess(process.key(), process.name(), manager ? references(about) : Set.of(),
                found.stream().map(entry -> history.told(entry, manager)).toList());
    }

    /** Those its diagram keeps the timers for, and those of the same record that no diagram keeps. */
    private List<ClockEntry> of(RunningProcess process) {
        return process.references().entrySet().stream().flatMap(reference -> record(reference.getValue()).flatMap(record -> clocks.about(record).stream())
                        .filter(entry -> process.key().equals(entry.process()) || entry.process() == null && !reference.getKey().equals(CHILD)))
                .distinct().sorted(Comparator.comparing((ClockEntry entry) -> !entry.isOpen()).thenComparing(ClockEntry::dueAt)).toList();
    }

    private Set<ChildId> about(RunningProcess process, List<ClockEntry> found) {
        var named = record(process.references().get(CHILD)).map(ChildId::new);
        return Stream.concat(named, found.stream().map(ClockEntry::child)).map(children::current).collect(Collectors.toSet());
    }

    private Set<String> references(Set<ChildId> about) {
        return about.stream().map(child -> children.facts(child).reference()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<UUID> record(Object reference) {
        try {
            return reference instanceof String text ? Stream.of(UUID.fromString(text)) : Stream.empty();
        } catch (IllegalArgumentException noRecord) {
            return Stream.empty();
        }
    }
}
