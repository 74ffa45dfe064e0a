package org.childjourney.earlyhelp;

import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A child, born or expected, for whom the universal health reviews begin: at a pregnancy of 28 weeks, at birth, or where a child comes
 * to live in the area.
 *
 * @param journey     null where the child stands in no journey, as most do
 * @param sourceEvent the event it follows; the same one never begins a second chain for the child
 */
public record NewHealthyChildProgramme(ChildId child, JourneyReference journey, String sourceEvent) {

    public NewHealthyChildProgramme {
        Objects.requireNonNull(child, "Healthy child reviews need a child");
        Objects.requireNonNull(sourceEvent, "Healthy child reviews need the event they follow");
    }
}
