package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Whether adopters found not suitable asked for a review, and what it said. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheIndependentReview(
        YesNo askedForReview, String reviewedBy, String reviewSays, String whatTheySaid) {}
