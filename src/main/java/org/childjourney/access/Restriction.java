package org.childjourney.access;

import java.util.Set;
import org.childjourney.foundation.ChildId;

/**
 * What is said when a record is restricted.
 *
 * @param reference the child's reference, such as {@code CH-000123}; names the engine's group of the readers
 * @param readers   user names of the only ones who may read it from now on
 */
public record Restriction(ChildId child, String reference, String why, Set<String> readers) {

    public Restriction {
        readers = Set.copyOf(readers);
    }

    /** The engine's group of the named readers, such as {@code restricted-ch-000123}: the child's tasks go to it. */
    public String group() {
        return "restricted-" + reference.toLowerCase(java.util.Locale.ROOT);
    }
}
