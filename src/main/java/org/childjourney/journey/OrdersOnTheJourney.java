package org.childjourney.journey;

import java.util.Optional;
import java.util.Set;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.EndingHow;
import org.childjourney.care.EndingsOfCare;
import org.childjourney.care.LegalStatus;
import org.childjourney.legal.OrderKind;
import org.childjourney.legal.OrderMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a court's order does: care begins, goes on under another power, or its end is planned; under a supervision order a need plan is agreed. */
@Component
class OrdersOnTheJourney {

    private static final Set<OrderKind> PUTS_INTO_CARE = Set.of(OrderKind.INTERIM_CARE, OrderKind.CARE);

    private final CareEpisodes care;
    private final EndingsOfCare endings;
    private final CareOnTheJourney onTheJourney;
    private final NeedPlansOnTheJourney needPlans;

    OrdersOnTheJourney(CareEpisodes care, EndingsOfCare endings, CareOnTheJourney onTheJourney, NeedPlansOnTheJourney needPlans) {
        this.care = care;
        this.endings = endings;
        this.onTheJourney = onTheJourney;
        this.needPlans = needPlans;
    }

    @EventListener
    void on(OrderMade made) {
        String because = made.ordered().label();
        made.legalStatus().map(LegalStatus::valueOf).ifPresent(power -> {
            if (care.openOf(made.child()).isPresent()) {
                care.legalStatusChanged(made.child(), power, made.madeOn(), because, made.by());
            } else if (PUTS_INTO_CARE.contains(made.ordered())) {
                onTheJourney.begin(made.child(), made.journey(), power, made.at(), because, "OrderMade:" + made.order(), made.by());
            }
        });
        if (made.ordered() == OrderKind.SUPERVISION) {
            needPlans.begin(made.child(), made.journey(), made.at(), because, "OrderMade:" + made.order(), made.by());
        }
        if (care.openOf(made.child()).isPresent()) {
            endsCare(made.ordered()).ifPresent(how -> endings.begin(made.child(), how, because, made.by()));
        }
    }

    /** A final order that leaves the child outside the council's care. */
    private static Optional<EndingHow> endsCare(OrderKind ordered) {
        return Optional.ofNullable(switch (ordered) {
            case SUPERVISION -> EndingHow.SUPERVISION_ORDER;
            case SPECIAL_GUARDIANSHIP -> EndingHow.GUARDIANSHIP;
            case LIVES_WITH -> EndingHow.CHILD_ARRANGEMENTS;
            case NONE -> EndingHow.HOME;
            case INTERIM_CARE, INTERIM_SUPERVISION, ASSESSMENT, INVESTIGATION, CONTACT_REFUSED, CARE, PLACEMENT -> null;
        });
    }
}
