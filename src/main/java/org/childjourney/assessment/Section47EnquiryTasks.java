package org.childjourney.assessment;

import java.util.UUID;

import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code section-47-enquiry} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class Section47EnquiryTasks {

    private final Section47Enquiries enquiries;
    private final Clocks clocks;

    Section47EnquiryTasks(Section47Enquiries enquiries, Clocks clocks) {
        this.enquiries = enquiries;
        this.clocks = clocks;
    }

    /** The child should have been seen by now, or nearly so. */
    public void escalateChildNotSeen(String enquiryId) {
        clocks.escalateDue(UUID.fromString(enquiryId));
    }

    /** The outcome or the conference nears its date. */
    public void escalateWhatNearsItsDate(String enquiryId) {
        clocks.escalateDue(UUID.fromString(enquiryId));
    }

    /** Authorised: says what follows, and begins to tell the family. */
    public void passOnTheOutcome(String enquiryId) {
        enquiries.passOnTheOutcome(UUID.fromString(enquiryId));
    }
}
