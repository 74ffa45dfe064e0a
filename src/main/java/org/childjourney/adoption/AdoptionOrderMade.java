package org.childjourney.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * The court made the adoption order: the child is no longer looked after.
 *
 * @param opposed whether the court did without the consent of a parent
 */
public record AdoptionOrderMade(UUID adoption, ChildId child, JourneyReference journey, Instant at, String by, LocalDate orderedOn, boolean opposed) implements AdoptionEvent {

    @Override
    public String what() {
        return "Adoption order made on " + LondonTime.longDate(orderedOn) + (opposed ? ", without the consent of a parent." : ", opposed by nobody.");
    }

    @Override
    public boolean significant() {
        return true;
    }
}
