package org.childjourney.visits;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.plans.PlanVersion;

/**
 * The visit that is to be recorded: of which plan, and what it may have been for.
 *
 * @param since    when the plan began, or the visit before this one was made; this one does not lie before
 * @param version  what the plan says now; empty while no detailed plan is written
 * @param purposes what the visit may have been for, by id, in words: the plan's actions, or what stands for them while there is none
 */
public record PlannedVisit(UUID plan, ChildId child, Instant since, Optional<PlanVersion> version, Map<String, String> purposes) {}
