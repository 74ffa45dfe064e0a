package org.childjourney.children;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** The one plan that is in force for a child. */
public record PlanInForce(ChildId child, PlanKind kind, UUID plan, Instant since) {}
