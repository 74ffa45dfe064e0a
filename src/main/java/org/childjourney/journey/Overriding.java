package org.childjourney.journey;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/**
 * A stage that was ended out of turn.
 *
 * @param stage its name in words
 * @param why   the manager's reason; personal data, shown only to who may read the child
 */
public record Overriding(UUID id, ChildId child, String journey, String stage, String why, String by, Instant at) {}
