package org.childjourney.frontdoor;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process asks of the application when its clock nears. Only the engine may call it. */
@Component
public class AgencyCheckTasks {

    private final Clocks clocks;

    AgencyCheckTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    public void escalateWhatNearsItsDate(String agencyCheckId) {
        clocks.escalateDue(UUID.fromString(agencyCheckId));
    }
}
