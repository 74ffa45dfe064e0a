package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** Help until 25 was offered, and what the young person said to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfferHelpAfterTwentyOne(@JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime offeredAt, String how, HelpAnswer answer, String youngPersonSaid) {}
