package org.childjourney.legal;

import org.childjourney.access.Access;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The hearings so far and the orders that stand, in lines for a form; of children the reader may not know, nothing. */
@Component
class HearingLines {

    private final HearingTable hearings;
    private final CourtOrders orders;
    private final LegalCourse course;
    private final Access access;

    HearingLines(HearingTable hearings, CourtOrders orders, LegalCourse course, Access access) {
        this.hearings = hearings;
        this.orders = orders;
        this.course = course;
        this.access = access;
    }

    String hearings(LegalCase legalCase) {
        return LegalOnForm.lines(hearings.of(legalCase.id).stream().map(hearing -> LondonTime.longDate(hearing.heldOn()) + ", "
                + HearingKind.of(hearing.kind()).label() + (hearing.held() ? ": " : " (not held): ") + hearing.ordered().replace("\n", " ")).toList());
    }

    String orders(LegalCase legalCase, LegalOnForm onForm, TaskAtHand task) {
        return LegalOnForm.lines(course.children(legalCase).stream().filter(part -> access.mayRead(task.by(), part.child()))
                .flatMap(part -> orders.standing(part.child()).stream().map(order -> onForm.nameOf(part, task) + ": " + order.kind.label()
                        + (order.endsOn == null ? "" : ", until " + LondonTime.longDate(order.endsOn)))).toList());
    }
}
