package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** How the child was referred so that a family is looked for beyond our own adopters. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferForFamilyFinding(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime referredAt, String toWhom, String family, String childsVoice) {}
