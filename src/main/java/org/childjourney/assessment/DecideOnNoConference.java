package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The service manager's decision where the risk continues and no conference is proposed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnNoConference(YesNo agree, String whyAgree, String answerToAgencies, String whyNot) {}
