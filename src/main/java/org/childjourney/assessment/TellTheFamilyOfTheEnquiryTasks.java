package org.childjourney.assessment;

import java.util.UUID;

import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code tell-the-family-of-the-enquiry} asks of the application: one method for each service task, of the same
 * name. Only the engine may call it.
 */
@Component
public class TellTheFamilyOfTheEnquiryTasks {

    private final Clocks clocks;

    TellTheFamilyOfTheEnquiryTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The family should have been told by now, or nearly so. */
    public void escalateWhatNearsItsDate(String enquiryId) {
        clocks.escalateDue(UUID.fromString(enquiryId));
    }
}
