package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;

/** How and when each parent was given the letter. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GiveLetter(
        List<Delivery> deliveries) {

    GiveLetter {
        deliveries = deliveries == null ? List.of() : List.copyOf(deliveries);
    }

    /** One parent has it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Delivery(String parent, String how, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime givenAt) {}
}
