package org.childjourney.reviews;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A concern of a reviewing officer or a chair about a child's plan or drift.
 *
 * @param review           the review it came from; null where it came from none
 * @param raisedAt         when, UTC: the days to settle it run from here
 * @param raisedAs         {@code independent-reviewing-officer} or {@code conference-chair}: whose decision closes it
 * @param about            what is wrong for the child; personal data, kept in the record only
 * @param wanted           what must change for the child
 * @param straightToFormal whether the informal stage is left out
 * @param whyFormal        why; null where it is not
 * @param sourceEvent      the same one never raises a second concern about the child
 */
public record NewConcern(
        ChildId child, JourneyReference journey, UUID review, Instant raisedAt, String raisedAs, String about, String wanted, boolean straightToFormal,
        String whyFormal, String sourceEvent) {

    private static final Set<String> MAY_RAISE = Set.of(Role.INDEPENDENT_REVIEWING_OFFICER, Role.CONFERENCE_CHAIR);

    public NewConcern {
        Objects.requireNonNull(child, "A concern is about a child");
        Objects.requireNonNull(journey, "A concern belongs to a journey");
        Objects.requireNonNull(raisedAt, "A concern needs when it was raised");
        Objects.requireNonNull(raisedAs, "A concern needs as what it was raised");
        Objects.requireNonNull(sourceEvent, "A concern needs where it comes from");
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void check(Instant now) {
        new Answers()
                .require(MAY_RAISE.contains(raisedAs), "raisedAs", raisedAs, "A concern is raised by a reviewing officer or a conference chair.")
                .require(!raisedAt.isAfter(now), "raisedAt", raisedAt, "A concern cannot have been raised in the future.")
                .require(!Words.isBlank(about), "about", null, "What is the concern? Say what is wrong for the child.")
                .require(!Words.isBlank(wanted), "wanted", null, "What must change for the child?")
                .require(!straightToFormal || !Words.isBlank(whyFormal), "whyFormal", null, "Why can it not be settled informally first?")
                .orRefuse();
    }
}
