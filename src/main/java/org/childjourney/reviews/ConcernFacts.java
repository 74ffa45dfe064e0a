package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What is known of one concern.
 *
 * @param review   the review it came from; null where it came from none
 * @param about    in words; personal data
 * @param formalAt when it became formal; null while it is informal
 * @param rung     who was asked last; null only before anybody was
 * @param end      null while it is open
 */
public record ConcernFacts(
        UUID id, ChildId child, JourneyReference journey, UUID review, Instant raisedAt, String raisedBy, String raisedAs, String about, String wanted,
        Instant formalAt, ConcernRung rung, ConcernEnd end, Instant closedAt, String closedWhy) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
