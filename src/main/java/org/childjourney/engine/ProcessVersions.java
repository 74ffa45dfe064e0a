package org.childjourney.engine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases run on which version of a diagram, and the way from an older one to the newest. Nobody has to go it: a running case
 * ends well on the diagram it began with, and every cycle begins anew. It is for the day when a mended diagram must serve running cases too.
 */
@Service
@Transactional
public class ProcessVersions {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final AsSystem asSystem;
    private final MovedElements moved;

    ProcessVersions(RepositoryService repository, RuntimeService runtime, AsSystem asSystem, MovedElements moved) {
        this.repository = repository;
        this.runtime = runtime;
        this.asSystem = asSystem;
        this.moved = moved;
    }

    /** Every version on which a case runs, and the newest of every process, by name. */
    @Transactional(readOnly = true)
    public List<RunningVersion> running() {
        return asSystem.call(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(newest -> versions(newest.getKey()).stream()
                        .map(version -> new RunningVersion(version.getKey(), version.getVersion(), version.getId().equals(newest.getId()), cases(version).size())))
                .filter(version -> version.newest() || version.running() > 0)
                .sorted(Comparator.comparing(RunningVersion::process).thenComparing(RunningVersion::version)).toList());
    }

    /**
     * Moves every case of a process to its newest diagram, all of them or none.
     *
     * @throws Refused when there is no such process, or when a case waits where the newest diagram has no place for it
     */
    public MovedOn moveOn(String process) {
        return asSystem.call(() -> {
            var versions = versions(process);
            if (versions.isEmpty()) {
                throw Refused.because("process", process, "There is no process “" + process + "”. GET /api/processes lists them.");
            }
            var newest = versions.get(versions.size() - 1);
            int already = cases(newest).size();
            versions.stream().filter(older -> older != newest).forEach(older -> move(older, newest));
            return new MovedOn(process, newest.getVersion(), cases(newest).size() - already, already);
        });
    }

    private void move(ProcessDefinition older, ProcessDefinition newest) {
        try {
            new MoveOn(older, newest, moved.of(newest.getKey())).everyCase(runtime, repository, cases(older));
        } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException noPlace) {
            throw Refused.because("process", newest.getKey(), "A case of version " + older.getVersion() + " waits where version " + newest.getVersion()
                    + " has no place for it. Name the place in engine/moved-elements.csv, or let the case end on its own diagram. " + noPlace.getMessage());
        }
    }

    private List<ProcessDefinition> versions(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).orderByProcessDefinitionVersion().asc().list();
    }

    private List<String> cases(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery().processDefinitionId(version.getId()).list().stream().map(ProcessInstance::getId).collect(Collectors.toList());
    }
}
