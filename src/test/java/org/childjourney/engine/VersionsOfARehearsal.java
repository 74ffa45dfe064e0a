package org.childjourney.engine;

import org.camunda.bpm.engine.ProcessEngine;

/** The application's own way of moving cases, on the engine of a rehearsal. */
public final class VersionsOfARehearsal {

    private VersionsOfARehearsal() {}

    public static MovedOn moveOn(ProcessEngine engine, String process) {
        return new ProcessVersions(engine.getRepositoryService(), engine.getRuntimeService(), new AsSystem(engine.getIdentityService()), new MovedElements()).moveOn(process);
    }
}
