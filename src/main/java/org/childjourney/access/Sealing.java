package org.childjourney.access;

import java.util.Set;
import org.childjourney.foundation.ChildId;

/**
 * What is said when the old record of an adopted child is sealed.
 *
 * @param readers user names of the only ones who may read it from now on
 */
public record Sealing(ChildId child, String why, Set<String> readers) {

    public Sealing {
        readers = Set.copyOf(readers);
    }
}
