package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The service manager's answers before a child gets yet another worker within twelve months. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnAnotherWorker(String childsVoice, String meansForTheChild, String otherWays, YesNo agreed, String why, String whatHelps) {}
