package org.childjourney.children;

import java.time.Instant;
import org.childjourney.foundation.ChildId;

/**
 * A file that is no child's record, though it stands where one stands.
 *
 * @param called what people call it; never who it is about
 * @param about  the child it is about; null where none is known
 */
public record FileKeptApart(ChildId id, String called, String reference, ChildId about, Instant since) {

    ChildRecord asRecord() {
        return new ChildRecord(id, reference, false, new NewChild(ChildName.of(called, null), null, null, null, null, null, null, null, null));
    }

    ChildFacts facts() {
        return new ChildFacts(id, reference, null, false, null, null, null, null, "U");
    }
}
