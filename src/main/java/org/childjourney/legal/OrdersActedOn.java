package org.childjourney.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done before an order ended: the court made it anew, what it asked for was done, or nothing follows. */
@Service
@Transactional
class OrdersActedOn {

    private static final int MOST_YEARS_OF_SUPERVISION = 3;

    private final CourtOrders orders;
    private final CourtOrderTable table;
    private final CourtOrderCheck check;
    private final LegalClocks days;
    private final Clocks clocks;
    private final Papers papers;
    private final Clock clock;

    OrdersActedOn(CourtOrders orders, CourtOrderTable table, CourtOrderCheck check, LegalClocks days, Clocks clocks, Papers papers, Clock clock) {
        this.orders = orders;
        this.table = table;
        this.check = check;
        this.days = days;
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    /** The diagram of the order ends by itself afterwards. @throws org.childjourney.foundation.Refused with every wrong field */
    void act(UUID id, OrderFollows answers, String by) {
        var order = orders.get(id);
        boolean renewed = answers.how() == OrderEnd.RENEWED;
        var wrong = Moments.pastDay(new Answers(), "doneOn", "On which day?", answers.doneOn(), order.madeOn, "the order was made", clock.instant());
        if (renewed) {
            check.check(renewal(order, answers), order.madeOn, wrong, clock.instant());
            notTooLong(order, answers.newEndsOn(), wrong);
        }
        wrong.orRefuse();
        papers.keep(id, order.child(), "say-what-follows-the-order", clock.instant(), answers, by);
        clocks.meet(orders.clockOf(order), id, days.onTheDay(answers.doneOn()), "OrderEnded", by);
        orders.close(order, answers.doneOn(), answers.how(), answers.what(), by);
        if (renewed) {
            orders.get(orders.make(renewal(order, answers), by)).renews = id;
        }
    }

    private void notTooLong(CourtOrder order, LocalDate newEnd, Answers wrong) {
        if (order.kind == OrderKind.SUPERVISION && newEnd != null) {
            LocalDate latest = first(order).madeOn.plusYears(MOST_YEARS_OF_SUPERVISION).minusDays(1);
            wrong.require(!newEnd.isAfter(latest), "newEndsOn", newEnd, "Supervision lasts three years in all at most, to " + LondonTime.longDate(latest) + ".");
        }
    }

    private CourtOrder first(CourtOrder order) {
        var earliest = order;
        while (earliest.renews != null) {
            earliest = table.findById(earliest.renews).orElseThrow();
        }
        return earliest;
    }

    private static NewCourtOrder renewal(CourtOrder order, OrderFollows answers) {
        return new NewCourtOrder(order.child(), order.journey(), order.legalCase, order.kind, answers.doneOn(),
                order.kind.hasDateInOrder() ? answers.newEndsOn() : null, false, order.onDirection, order.terms, "Renews:" + order.id);
    }
}
