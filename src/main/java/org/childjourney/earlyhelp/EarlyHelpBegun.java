package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A need was seen early: the family is to be asked, after a handover where a statutory stage steps down. */
public record EarlyHelpBegun(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String because, String steppedDownFrom) implements EarlyHelpEvent {

    @Override
    public String what() {
        return (steppedDownFrom == null ? "Early help offered. " : "Stepped down to early help from " + steppedDownFrom + ". ") + because;
    }
}
