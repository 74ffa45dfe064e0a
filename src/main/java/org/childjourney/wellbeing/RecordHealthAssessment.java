package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The health coordinator's answers about an assessment: held and reported, held only, not held, or refused. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordHealthAssessment(
        AssessmentWent howItWent, String whyNotHeld, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextAppointmentOn, String refusedBy,
        String whyRefused, String whatOffered, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, AssessedBy assessedBy,
        String assessedByName, YesNo seenAlone, String whyNotAlone, String childSaid,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime reportAt, String summary, YesNo immunisations, String immunisationsMissing,
        YesNo healthPromotion, YesNo substanceMisuse, YesNo interventionReceived, YesNo interventionOffered, String earlierRecommendations,
        List<HealthRecommendation> recommendations, String whatChanged, String whyLate, YesNo actToday, String whatToday, YesNo harmSuspected) {

    RecordHealthAssessment {
        recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
    }

    boolean wasHeld() {
        return howItWent == AssessmentWent.HELD || howItWent == AssessmentWent.REPORTED;
    }

    boolean reported() {
        return howItWent == AssessmentWent.REPORTED;
    }

    boolean suspectsHarm() {
        return wasHeld() && YesNo.isYes(actToday) && YesNo.isYes(harmSuspected);
    }
}
