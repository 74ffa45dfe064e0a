package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The worker finished the assessment and sent it to be authorised. */
public record AssessmentSent(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        int number, AssessmentOutcome suggested, AssessmentOutcome recommended) implements AssessmentEvent {

    @Override
    public String what() {
        String sent = number == 1 ? "Assessment sent to be authorised" : "Assessment sent again, version " + number;
        String pair = suggested == recommended ? "." : "; the rule table suggested " + suggested.inASentence() + ".";
        return sent + ": recommends " + recommended.inASentence() + pair;
    }
}
