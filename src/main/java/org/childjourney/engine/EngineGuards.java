package org.childjourney.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Builds our guards into the engine before it starts. SECURITY.md says against what, and which test shows each hold. */
@Component
class EngineGuards extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final Clock clock;

    EngineGuards(BeanFactory beans, Clock clock) {
        this.beans = beans;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var noScripts = new NoScripts();
        engine.setExpressionManager(new NamedBeansOnly(beans));
        engine.setScriptEngineResolver(noScripts);
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), noScripts));
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), new JourneyOnCards()));
        engine.setCustomHistoryEventHandlers(with(engine.getCustomHistoryEventHandlers(), new AllowedVariables()));
        engine.setResourceAuthorizationProvider(new GroupGrantsOnly());
        engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        engine.setFilterService(new WorkListFilters(clock));
    }

    private static <T> List<T> with(List<T> known, T more) {
        var all = known == null ? new ArrayList<T>() : new ArrayList<>(known);
        all.add(more);
        return all;
    }
}
