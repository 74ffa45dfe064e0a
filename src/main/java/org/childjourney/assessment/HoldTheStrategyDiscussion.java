package org.childjourney.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.childjourney.foundation.YesNo;

/** What was said and decided in a strategy discussion about a child, and about the brothers and sisters it was decided for alike. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheStrategyDiscussion(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<Participant> participants, String childsVoice,
        YesNo thresholdMet, List<String> harms, String thresholdWhy, YesNo safeNow, List<SafetyStep> safetySteps, YesNo immediateProtection,
        String protectionWhat, String medical, String medicalWhat, DiscussionOutcome outcome, String whyNoEnquiry, Initiates initiates, String newConcern,
        String worker, YesNo parentsTold, String parentsToldWhat, String whyParentsNotTold,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextDiscussionOn, List<String> alsoFor) {

    /** Where an enquiry is open: whether this discussion begins another, or looks at the same one again. */
    enum Initiates { @JsonProperty("newEnquiry") NEW_ENQUIRY, @JsonProperty("sameEnquiry") SAME_ENQUIRY }

    /** Who took part, by what means, and what they knew. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Participant(String name, String agency, String role, String means, String shared) {

        boolean isEmpty() {
            return Texts.allBlank(name, agency, role, means, shared);
        }
    }

    /** Who does what, by what hour, so that the child is safe. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SafetyStep(String who, String what, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime byWhen) {

        boolean isEmpty() {
            return Texts.allBlank(who, what) && byWhen == null;
        }
    }

    HoldTheStrategyDiscussion {
        participants = participants == null ? List.of() : participants.stream().filter(each -> !each.isEmpty()).toList();
        safetySteps = safetySteps == null ? List.of() : safetySteps.stream().filter(each -> !each.isEmpty()).toList();
        harms = harms == null ? List.of() : List.copyOf(harms);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    Instant at() {
        return heldAt.toInstant();
    }

    boolean decidesOnAnEnquiry() {
        return outcome != null && outcome.isEnquiry();
    }
}
