package org.childjourney.care;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code emergency-placement} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EmergencyPlacementTasks {

    private final Clocks clocks;
    private final EmergencyPlacements emergencies;

    EmergencyPlacementTasks(Clocks clocks, EmergencyPlacements emergencies) {
        this.clocks = clocks;
        this.emergencies = emergencies;
    }

    /** A duty nears its date. */
    public void escalateWhatNearsItsDate(String placementId) {
        clocks.escalateDue(UUID.fromString(placementId));
    }

    /** A child who cannot stay moves. */
    public void moveOnWhoCannotStay(String placementId) {
        emergencies.moveOn(UUID.fromString(placementId));
    }
}
