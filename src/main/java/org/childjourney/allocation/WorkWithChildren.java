package org.childjourney.allocation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.childjourney.foundation.ChildId;

/** Tells allocation what kinds of work are open for children, in the words of {@code allocation-eligibility}; journey knows. */
public interface WorkWithChildren {

    /** The kinds of work that are open for each child; a child for whom nothing is open may be left out. */
    Map<ChildId, Set<String>> kindsOf(Collection<ChildId> children);
}
