package org.childjourney.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the first request: reads the diagrams that are new, puts grants and work lists in place at every start, and refuses to go on with an engine that is not set as it must be. */
@Component
class EngineReady implements SmartInitializingSingleton {

    private final EngineSettingsCheck settings;
    private final EngineGrants grants;
    private final EngineFilters filters;
    private final TimersInModels models;
    private final TransactionTemplate transaction;

    EngineReady(EngineSettingsCheck settings, EngineGrants grants, EngineFilters filters, TimersInModels models, TransactionTemplate transaction) {
        this.settings = settings;
        this.grants = grants;
        this.filters = filters;
        this.models = models;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        settings.check();
        transaction.executeWithoutResult(status -> {
            filters.bringUpToDate();
            grants.bringUpToDate();
        });
        models.readNewModels();
    }
}
