package org.childjourney.permanence;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code special-guardianship} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class SpecialGuardianshipTasks {

    private final GuardianshipReports reports;
    private final PermanenceClocks clocks;

    SpecialGuardianshipTasks(GuardianshipReports reports, PermanenceClocks clocks) {
        this.reports = reports;
        this.clocks = clocks;
    }

    /** The day of the report nears. */
    public void escalateWhatNearsItsDate(String guardianshipId) {
        clocks.warn(UUID.fromString(guardianshipId));
    }

    /** The court decided, or the application was withdrawn. */
    public void passOnWhatWasDecided(String guardianshipId) {
        reports.passOn(UUID.fromString(guardianshipId));
    }
}
