package org.childjourney.engine;

import org.springframework.stereotype.Component;

/**
 * Keeps true what others may read of the engine's waiting work, and the only way they may: the views {@code live_clock_timers},
 * {@code live_clock_tasks} and {@code stuck_jobs}, which a ledger's watchdog compares with its rows in one statement.
 */
@Component
public class LiveTimers {

    private final TimersInModels models;

    LiveTimers(TimersInModels models) {
        this.models = models;
    }

    /** Reads diagrams deployed since the last look; without it their timers would be missing from the views. */
    public void refresh() {
        models.readNewModels();
    }
}
