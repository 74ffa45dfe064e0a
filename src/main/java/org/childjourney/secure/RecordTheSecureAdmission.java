package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The worker's answers about whether and when the child came into secure accommodation. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheSecureAdmission(
        YesNo cameIn, String whyNot, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime admittedAt, String home, YesNo ordered,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime orderMadeAt, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime orderEndsAt, String court,
        String told, String childSaid) {

    /** The order there is already; null without one. */
    SecureOrder order() {
        return YesNo.isYes(ordered) ? new SecureOrder(orderMadeAt.toInstant(), orderEndsAt.toInstant(), court) : null;
    }
}
