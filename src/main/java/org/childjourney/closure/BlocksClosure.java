package org.childjourney.closure;

import java.util.List;
import org.childjourney.foundation.ChildId;

/** Tells the closing of a case what stands in its way; whoever knows of work with the child has a bean of this kind. */
public interface BlocksClosure {

    /** Each in a few words for the middle of a sentence, such as {@code a section 47 enquiry (open since 3 December 2026)}. */
    List<String> of(ChildId child);
}
