package org.childjourney.journey;

import java.util.Optional;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.EndingHow;
import org.childjourney.care.EndingsOfCare;
import org.childjourney.care.LegalStatus;
import org.childjourney.legal.OrderKind;
import org.childjourney.legal.OrderMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a court's order does to a child's care: it begins, goes on under another power, or its end is planned. */
@Component
class OrdersOnTheJourney {

    private final CareEpisodes care;
    private final EndingsOfCare endings;
    private final CareOnTheJourney onTheJourney;

    OrdersOnTheJourney(CareEpisodes care, EndingsOfCare endings, CareOnTheJourney onTheJourney) {
        this.care = care;
        this.endings = endings;
        this.onTheJourney = onTheJourney;
    }

    @EventListener
    void on(OrderMade made) {
        String because = made.ordered().label();
        made.legalStatus().map(LegalStatus::valueOf).ifPresent(power -> {
            if (care.openOf(made.child()).isPresent()) {
                care.legalStatusChanged(made.child(), power, made.madeOn(), because, made.by());
            } else {
                onTheJourney.begin(made.child(), made.journey(), power, made.at(), because, "OrderMade:" + made.order(), made.by());
            }
        });
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
