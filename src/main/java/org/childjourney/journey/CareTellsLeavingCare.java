package org.childjourney.journey;

import org.childjourney.care.CareBegan;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.ChildInCareMoved;
import org.childjourney.care.PlacementKind;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.Accommodation;
import org.childjourney.leavingcare.CareHistory;
import org.childjourney.leavingcare.CareLeaverMove;
import org.childjourney.leavingcare.CareLeavers;
import org.childjourney.reviews.ReviewHeld;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What leaving care must hear of care. It is told before anybody else hears that care ended, so that the journey does not close meanwhile. */
@Component
class CareTellsLeavingCare {

    private final CareLeavers leavers;
    private final CareEpisodes care;

    CareTellsLeavingCare(CareLeavers leavers, CareEpisodes care) {
        this.leavers = leavers;
        this.care = care;
    }

    /** Whether leaving care looks after what follows the eighteenth birthday, so that no manager need arrange it by hand. */
    boolean takesOver(ChildId child) {
        return leavers.isOpenFor(child) || care.openOf(child).filter(CareFacts::isInCare).isPresent();
    }

    @EventListener
    void on(CareBegan began) {
        leavers.careChanged(began.child(), began.journey(), history(began.child()), began.by());
    }

    /** A death ends leaving care by itself; where another council takes over, it is that council's. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CareEnded ended) {
        if (ended.reason() == CareEndReason.E3) {
            leavers.end(ended.child(), "Another council took over care.", ended.at(), ended.by());
        } else if (ended.reason() != CareEndReason.E2) {
            leavers.careChanged(ended.child(), ended.journey(), history(ended.child()), ended.by());
        }
    }

    /** An eligible child moves within care: where nobody registered answers for the place, the plan is looked at again. */
    @EventListener
    void on(ChildInCareMoved moved) {
        if (leavers.of(moved.child()).filter(leaver -> leaver.isOpen()).isPresent()) {
            leavers.moved(moved.child(), new CareLeaverMove(moved.at(), accommodation(moved.place()), null, false, moved.what()), moved.by());
        }
    }

    /** Null where the return knows no such home, as with foster carers. */
    private static Accommodation accommodation(PlacementKind place) {
        return switch (place) {
            case K3 -> Accommodation.D;
            case P1 -> Accommodation.B;
            case R5 -> Accommodation.X;
            case Z1, P3 -> Accommodation.Y;
            case K1, K2, R1, S1 -> Accommodation.C;
            default -> null;
        };
    }

    @EventListener
    void on(TurnedEighteen eighteen) {
        leavers.turnedEighteen(eighteen.child(), eighteen.by());
    }

    /** A child who came into care before anybody kept a record of leaving care has one from the next review on. */
    @EventListener
    void on(ReviewHeld held) {
        if (leavers.of(held.child()).isEmpty()) {
            care.openOf(held.child()).filter(CareFacts::isInCare).ifPresent(now -> leavers.careChanged(held.child(), now.journey(), history(held.child()), held.by()));
        }
    }

    private CareHistory history(ChildId child) {
        return new CareHistory(care.of(child).stream().filter(period -> period.since() != null).map(period -> new CareHistory.Span(LondonTime.day(period.since()),
                period.endedAt() == null ? null : LondonTime.day(period.endedAt()))).toList());
    }
}
