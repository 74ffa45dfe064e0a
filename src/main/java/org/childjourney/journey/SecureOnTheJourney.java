package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.CareNotBegun;
import org.childjourney.care.NewMove;
import org.childjourney.care.PlacementKind;
import org.childjourney.care.PlacementMoves;
import org.childjourney.foundation.ChildId;
import org.childjourney.secure.ChildPlacedInSecure;
import org.childjourney.secure.SecureAccommodationAskedFor;
import org.childjourney.secure.SecureAccommodationEnded;
import org.childjourney.secure.SecureAccommodations;
import org.childjourney.secure.SecureEnd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Secure accommodation as a stage that runs beside care, and ends with it. An order under section 25 of the Children Act 1989 lets a child be kept where
 * liberty is restricted; it is no power under which a child is looked after, and the SSDA903 has no legal status for it. So the status of the
 * period of care stays what it is, and what changes is the placement: kind K1, a secure children's home, by a move in its own form.
 */
@Component
class SecureOnTheJourney {

    static final String PROCESS = "secure-accommodation";

    private final Journeys journeys;
    private final SecureAccommodations secure;
    private final CareEpisodes care;
    private final PlacementMoves moves;

    SecureOnTheJourney(Journeys journeys, SecureAccommodations secure, CareEpisodes care, PlacementMoves moves) {
        this.journeys = journeys;
        this.secure = secure;
        this.care = care;
        this.moves = moves;
    }

    @EventListener
    void on(SecureAccommodationAskedFor asked) {
        var journey = asked.journey() != null ? asked.journey() : journeys.open(asked.child(), asked.at(), asked.stage());
        journeys.began(journey, PROCESS, asked.secure(), "Secure accommodation", asked.at(), "Secure accommodation asked for");
    }

    /** The record of care learns of the secure home from its own form. */
    @EventListener
    void on(ChildPlacedInSecure placed) {
        if (isPlaced(placed.child(), false)) {
            moves.begin(new NewMove(placed.child(), "Placed in secure accommodation.", "ChildPlacedInSecure:" + placed.secure()), placed.by());
        }
    }

    @EventListener
    void on(SecureAccommodationEnded ended) {
        if (ended.end() == SecureEnd.LEFT && isPlaced(ended.child(), true)) {
            moves.begin(new NewMove(ended.child(), "Left secure accommodation.", "SecureAccommodationEnded:" + ended.secure()), ended.by());
        }
        journeys.ended(PROCESS, ended.secure(), ended.at(), ended.end().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }

    /** Only a child in care may be kept there. */
    @EventListener
    void on(CareEnded ended) {
        end(ended.child(), "Care ended: " + ended.reason().label(), ended.at(), ended.by());
    }

    @EventListener
    void on(CareNotBegun notBegun) {
        end(notBegun.child(), "Not taken into care: " + notBegun.why(), notBegun.at(), notBegun.by());
    }

    /** Whether the child is in care and placed, and the placement is or is not a secure children's home. */
    private boolean isPlaced(ChildId child, boolean inASecureHome) {
        return care.openOf(child).filter(CareFacts::isInCare).map(CareFacts::placement).filter(placement -> (placement.kind() == PlacementKind.K1) == inASecureHome).isPresent();
    }

    private void end(ChildId child, String why, Instant at, String by) {
        secure.openOf(child).ifPresent(open -> secure.end(open.id(), why, at, by));
    }
}
