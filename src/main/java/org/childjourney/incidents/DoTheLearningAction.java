package org.childjourney.incidents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** What is different now because of an action that was agreed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DoTheLearningAction(@JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String whatChanged, String howWeKnow) {}
