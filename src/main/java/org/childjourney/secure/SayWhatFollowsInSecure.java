package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The worker's answers about what follows when the hours or the order end. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SayWhatFollowsInSecure(
        String whatFollows, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime orderMadeAt, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime orderEndsAt,
        String court, YesNo represented, String whyNotRepresented, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime leftAt, String whereNow, String childSaid,
        String changedBecause) {

    boolean hasLeft() {
        return "left".equals(whatFollows);
    }

    SecureOrder order() {
        return new SecureOrder(orderMadeAt.toInstant(), orderEndsAt.toInstant(), court);
    }
}
