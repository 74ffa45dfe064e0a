package org.childjourney.children;

import java.util.List;
import org.childjourney.foundation.ChildId;

/**
 * A known child who may be the one asked about.
 *
 * @param reasons what agrees and what does not, in words that tell nothing of the known child's record itself
 */
public record Match(ChildId child, Likelihood likelihood, List<String> reasons) {}
