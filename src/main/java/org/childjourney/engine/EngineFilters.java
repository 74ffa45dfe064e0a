package org.childjourney.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Stores one shared filter in Tasklist for each work list, in their order, and removes any other. No stored filter holds an expression. */
@Component
class EngineFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineFilters(FilterService filters, TaskService tasks, AsSystem asSystem) {
        this.filters = filters;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    /** Makes the stored filters what they should be; nothing happens where they are already. */
    void bringUpToDate() {
        asSystem.run(() -> {
            List<Filter> stored = filters.createFilterQuery().list();
            stored.stream().filter(filter -> WorkList.named(filter.getProperties().get(WorkListFilters.WORK_LIST)).isEmpty())
                    .forEach(filter -> filters.deleteFilter(filter.getId()));
            for (WorkList list : WorkList.values()) {
                store(list, stored);
            }
        });
    }

    private void store(WorkList list, List<Filter> stored) {
        Filter filter = stored.stream().filter(known -> list.name().equals(known.getProperties().get(WorkListFilters.WORK_LIST))).findFirst()
                .orElseGet(filters::newTaskFilter);
        if (list.title.equals(filter.getName()) && properties(list).equals(filter.getProperties())) {
            return;
        }
        filter.setName(list.title);
        filter.setProperties(properties(list));
        filter.setQuery(tasks.createTaskQuery().orderByDueDate().asc());
        filters.saveFilter(filter);
    }

    /** Tasklist reads these: the order of the lists, and that a card shows which journey the task belongs to. */
    private static Map<String, Object> properties(WorkList list) {
        var properties = new HashMap<String, Object>();
        properties.put(WorkListFilters.WORK_LIST, list.name());
        properties.put("description", list.description);
        properties.put("priority", list.ordinal());
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of(Map.of("name", JourneyOnCards.JOURNEY, "label", "Journey")));
        return properties;
    }
}
