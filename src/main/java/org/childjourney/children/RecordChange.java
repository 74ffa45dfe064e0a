package org.childjourney.children;

import java.time.Instant;

/** One detail of a child's record that was changed: what stood there before, what after, when (UTC) and by whom. */
public record RecordChange(String field, String before, String after, Instant at, String by) {}
