package org.childjourney.care;

import java.util.Objects;
import org.childjourney.foundation.ChildId;

/**
 * A child in care is to move, or has.
 *
 * @param because     why, in plain words; personal data, kept in the record only; may be null
 * @param sourceEvent the event it follows; the same one never begins a second move
 */
public record NewMove(ChildId child, String because, String sourceEvent) {

    public NewMove {
        Objects.requireNonNull(child, "A move needs a child");
        Objects.requireNonNull(sourceEvent, "A move needs the event it follows");
    }
}
