package org.childjourney.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/**
 * Those who live with a child now, without their names.
 *
 * @param since the day in London since which the child lives there
 */
public record Household(UUID id, LocalDate since, List<ChildId> children, List<UUID> adults) {}
