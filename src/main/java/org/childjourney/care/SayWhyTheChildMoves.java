package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Why a child in care moves, or stays after all. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SayWhyTheChildMoves(YesNo childMoves, String whyStays, YesNo planned, MoveReason reason, String whatHappened, String whatWasTried, YesNo reviewed,
                           String whyNotReviewed, String childSaid, YesNo noticeGiven) {}
