package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** What the other council answered, or that it has not answered yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheirAnswer(
        YesNo answered, String whatWeAsked, CouncilMoveEnd answer, String whoAnswered, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate answeredOn, String words,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate conferenceOn, String childToldBy) {}
