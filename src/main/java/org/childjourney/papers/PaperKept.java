package org.childjourney.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** A form's answers were kept, for whoever reads along across every stage, such as whether the child was heard. */
public record PaperKept(UUID subject, ChildId child, String form, Instant at, JsonNode answers, String by) {}
