package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-consent-withdrawn} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionConsentWithdrawnTasks {

    private final ConsentWithdrawals withdrawals;
    private final AdoptionClocks clocks;

    AdoptionConsentWithdrawnTasks(ConsentWithdrawals withdrawals, AdoptionClocks clocks) {
        this.withdrawals = withdrawals;
        this.clocks = clocks;
    }

    /** The child is back with the parents. */
    public void endTheAdoption(String adoptionId) {
        withdrawals.endTheAdoption(UUID.fromString(adoptionId));
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }
}
