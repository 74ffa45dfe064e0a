package org.childjourney.children;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.foundation.ChildId;

/**
 * A child's family as a person who may read the child's record sees it.
 *
 * @param siblings brothers and sisters; of those the person may not read, nothing but that there is one
 * @param readable the records of those they may read
 */
public record FamilyRecord(List<Adult> adults, List<Sibling> siblings, Map<ChildId, ChildRecord> readable, Optional<Household> household) {}
