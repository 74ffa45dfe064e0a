package org.childjourney.oversight;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Begins what the calendar asks for when the application starts; from then on each week and fortnight begins the next. In tests it begins when a story asks. */
@Component
class OversightCalendar {

    private final WeeklyReports reports;
    private final AnnexARuns runs;
    private final Environment environment;

    OversightCalendar(WeeklyReports reports, AnnexARuns runs, Environment environment) {
        this.reports = reports;
        this.runs = runs;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (!environment.acceptsProfiles(Profiles.of("test"))) {
            begin();
        }
    }

    void begin() {
        reports.begin();
        runs.begin();
    }
}
