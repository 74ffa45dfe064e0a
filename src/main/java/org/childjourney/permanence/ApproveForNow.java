package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The nominated officer's decision whether a connected person is approved for now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApproveForNow(ApprovalDecision decision, String whyDifferent, String because, String agreed, String whereNext, String childsVoice) {}
