package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Who does what at the birth is agreed and shared. */
public record BirthPlanAgreed(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        String where) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Birth plan agreed with the midwife. After the birth: " + where;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
