package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** Whether they ask for a panel after the adjudication. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheRequestForAPanel(YesNo panelWanted, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime wantedAt, String stillWrong, String said) {}
