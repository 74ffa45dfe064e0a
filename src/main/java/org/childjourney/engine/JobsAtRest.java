package org.childjourney.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/** Lets the engine's own workers rest while somebody else fires what is due, in order, so that nothing fires out of turn. */
@Component
public class JobsAtRest {

    private final JobExecutor workers;

    JobsAtRest(ProcessEngine engine) {
        this.workers = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Does the work while the workers rest; afterwards they work again if they did before, whatever happened. */
    public synchronized <T> T during(Supplier<T> work) {
        if (!workers.isActive()) {
            return work.get();
        }
        workers.shutdown();
        try {
            return work.get();
        } finally {
            workers.start();
        }
    }
}
