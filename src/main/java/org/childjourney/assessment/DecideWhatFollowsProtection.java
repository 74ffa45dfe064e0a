package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.childjourney.foundation.YesNo;

/** The manager's answers on what follows the order or power that holds the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideWhatFollowsProtection(
        String whereNow, String whereWords, YesNo seen, String whyNotSeen, YesNo seenAlone, String whyNotAlone, String childSaid,
        YesNo safeAtHome, YesNo parentsConsent, Next next, String whyDifferent,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime fromWhen, String safetyPlan, List<SafetyStep> safetySteps, String consentBy,
        String consentInformed, String application, String legalAdviser, EmergencyPower kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime endsAt, String court, String officer, String whatNext,
        List<ToldOfProtection> told, List<SisterToo> alsoFor) {

    /** What the manager chose: an end, another order or power, or no decision yet. */
    enum Next {
        @JsonProperty("homeWithSafetyPlan") HOME(ProtectionEnd.HOME_WITH_SAFETY_PLAN),
        @JsonProperty("section20") SECTION_20(ProtectionEnd.SECTION_20),
        @JsonProperty("proceedings") PROCEEDINGS(ProtectionEnd.PROCEEDINGS),
        @JsonProperty("anotherOrder") ANOTHER_ORDER(null),
        @JsonProperty("goesOn") GOES_ON(null);

        private final ProtectionEnd end;

        Next(ProtectionEnd end) {
            this.end = end;
        }
    }

    /** One step of the safety plan: who does what by when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SafetyStep(String who, String what, String byWhen) {}

    DecideWhatFollowsProtection {
        safetySteps = safetySteps == null ? List.of() : List.copyOf(safetySteps);
        told = told == null ? List.of() : List.copyOf(told);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    /** The end chosen; empty while the protection goes on. */
    Optional<ProtectionEnd> end() {
        return Optional.ofNullable(next.end);
    }

    Instant from() {
        return fromWhen.toInstant();
    }

    PowerWritten power() {
        return new PowerWritten(kind, from(), endsAt == null ? null : endsAt.toInstant(), court, officer, "fromWhen");
    }

    ChildsVoice voice() {
        return new ChildsVoice(seen, whyNotSeen, seenAlone, whyNotAlone, childSaid);
    }

    /** The same for a brother or sister, with their own voice. */
    DecideWhatFollowsProtection with(ChildsVoice voice) {
        return new DecideWhatFollowsProtection(whereNow, whereWords, voice.seen(), voice.whyNotSeen(), voice.seenAlone(), voice.whyNotAlone(),
                voice.childSaid(), safeAtHome, parentsConsent, next, whyDifferent, fromWhen, safetyPlan, safetySteps, consentBy, consentInformed,
                application, legalAdviser, kind, endsAt, court, officer, whatNext, told, List.of());
    }
}
