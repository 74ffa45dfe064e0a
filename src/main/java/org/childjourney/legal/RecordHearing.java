package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** A hearing, the orders made for each child, and what comes next. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordHearing(
        String hearingKind, YesNo held, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate heldOn, String ordered, List<OrderRow> orders,
        String nextKind, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate extendedTo, String extensionWhy, String finalLateWhy, String whoKnew,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate knownOn) {

    RecordHearing {
        orders = orders == null ? List.of() : List.copyOf(orders);
    }

    /** One order about one child. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrderRow(String record, OrderKind kind, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate madeOn, YesNo untilDisposal,
                @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate endsOn, YesNo onDirection, String terms) {}
}
