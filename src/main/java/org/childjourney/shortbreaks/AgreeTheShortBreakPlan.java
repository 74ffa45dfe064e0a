package org.childjourney.shortbreaks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The worker's answers about the plan for a child's short breaks. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeTheShortBreakPlan(
        YesNo agreed, String whyNot, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate agreedOn, String agreedBy, String needs, String whatFor, String howOften,
        String childSaid, String changedBecause) {}
