package org.childjourney.privatefostering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * News of an arrangement by which somebody else than a close relative is to look after a child, or does: by a notice of carer or parent, or
 * because the council learned of it.
 *
 * @param heardAt       when the council received the notice or learned of it; UTC. The first visit counts from here
 * @param noticeAt      when carer or parent gave notice; null where the council learned of it otherwise
 * @param agreedOn      when carer and parent agreed on it; null where not known
 * @param startsOn      the day the child moves in, or moved in
 * @param expectedEndOn the last day it is meant to last; null where open
 * @param carer         the carer's name; personal data, kept in the record only
 * @param where         the carer's address; personal data, kept in the record only
 * @param sourceEvent   the event it follows, such as {@code ContactDecided:<id>}; the same one never begins a second arrangement of the child
 */
public record NewPrivateFostering(
        ChildId child, JourneyReference journey, Instant heardAt, Instant noticeAt, LocalDate agreedOn, LocalDate startsOn, LocalDate expectedEndOn,
        String carer, CarerRelation carerRelation, String where, String sourceEvent) {

    public NewPrivateFostering {
        Objects.requireNonNull(child, "Private fostering needs a child");
        Objects.requireNonNull(heardAt, "Private fostering needs when the council heard of it");
        Objects.requireNonNull(startsOn, "Private fostering needs the day it begins");
        Objects.requireNonNull(carerRelation, "Private fostering needs what the carer is to the child");
        Objects.requireNonNull(sourceEvent, "Private fostering needs the event it follows");
    }
}
