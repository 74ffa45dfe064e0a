package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** A brother or sister to whom the same refusal applies, in all but their own voice. Chosen by the id of their own plan. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NeedSisterToo(String record, YesNo seenAlone, String whyNotAlone, String childSaid) {}
