package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The manager's answers when giving an assessment to a worker. */
record AllocateSocialWorker(
        String worker, String whyFull, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate startsOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reviewOn, YesNo safeUntilSeen, String safetyUntilSeen, String direction) {}
