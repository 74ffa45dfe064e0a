package org.childjourney.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Takes the cases of one older version of a diagram to a newer one. A case waits at the same place as before; a task keeps its draft
 * and its worker; a timer keeps its instant, because the ledger and not the diagram says when. What the newer diagram adds at
 * that place begins now.
 */
record MoveOn(ProcessDefinition from, ProcessDefinition to, Map<String, String> moved) {

    /** @throws org.camunda.bpm.engine.exception.NotFoundException never: both stand in the engine */
    void everyCase(RuntimeService runtime, RepositoryService repository, List<String> cases) {
        if (!cases.isEmpty()) {
            runtime.newMigration(plan(runtime, repository)).processInstanceIds(cases).execute();
        }
    }

    private MigrationPlan plan(RuntimeService runtime, RepositoryService repository) {
        var plan = runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities();
        var older = repository.getBpmnModelInstance(from.getId());
        var newer = repository.getBpmnModelInstance(to.getId());
        moved.forEach((was, is) -> {
            if (has(older, was) && !has(newer, was) && has(newer, is)) {
                plan.mapActivities(was, is);
            }
        });
        return plan.build();
    }

    private static boolean has(BpmnModelInstance diagram, String element) {
        return diagram.getModelElementById(element) != null;
    }
}
