package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Whether an order can be as it was written down: its end is the one in the order, and not past what the law allows. */
@Component
class CourtOrderCheck {

    private static final int INTERIM_UNTIL = 17;

    private final Children children;

    CourtOrderCheck(Children children) {
        this.children = children;
    }

    void check(NewCourtOrder order, LocalDate notBefore, Answers check, Instant now) {
        LocalDate born = children.facts(order.child()).dateOfBirth();
        Moments.pastDay(check, "madeOn", order.kind().label() + ", made on", order.madeOn(), notBefore, "the application", now);
        check.require(born != null && !order.madeOn().isBefore(born) || order.kind() == OrderKind.NONE, "madeOn", order.madeOn(),
                order.kind().label() + ": no order can be made about a child before birth.");
        if (order.kind().hasDateInOrder()) {
            check.require(order.endsOn() != null || order.kind().isInterim() && order.untilDisposal(), "endsOn", null,
                    order.kind().label() + ": what is the last day written in the order?");
            check.require(!order.untilDisposal() || order.endsOn() == null, "endsOn", order.endsOn(),
                    order.kind().label() + ": it lasts until the court decides, or to a day; not both.");
            check.require(!order.onDirection() || order.endsOn() != null, "endsOn", null,
                    order.kind().label() + ": on a direction with no application it ends after eight weeks at the latest; give its last day.");
        }
        if (order.endsOn() != null) {
            ends(order, born, check);
        }
    }

    private static void ends(NewCourtOrder order, LocalDate born, Answers check) {
        check.require(!order.endsOn().isBefore(order.madeOn()), "endsOn", order.endsOn(), order.kind().label() + ": it cannot end before it was made.");
        order.kind().latestEnd(order.madeOn(), order.onDirection()).ifPresent(latest -> check.require(!order.endsOn().isAfter(latest), "endsOn", order.endsOn(),
                order.kind().label() + ": the law lets it last to " + LondonTime.longDate(latest) + " at most."));
        check.require(!order.kind().isInterim() || born == null || order.endsOn().isBefore(born.plusYears(INTERIM_UNTIL)), "endsOn", order.endsOn(),
                order.kind().label() + ": no interim order runs past the seventeenth birthday.");
    }
}
