package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.foundation.YesNo;

/** The reviewing officer's answers after the decisions of a review were sent out: when, to whom, and how the child was told. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CirculateTheDecisions(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt, List<Recipient> sentTo, YesNo childTold, String childToldHow, String whyChildNotTold,
        String notSent) {

    /** Somebody the decisions were sent to. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recipient(String who, String how) {}

    CirculateTheDecisions {
        sentTo = sentTo == null ? List.of() : List.copyOf(sentTo);
    }

    String toWhom() {
        return sentTo.stream().map(Recipient::who).collect(Collectors.joining(", "));
    }
}
