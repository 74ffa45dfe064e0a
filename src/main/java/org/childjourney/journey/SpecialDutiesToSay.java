package org.childjourney.journey;

import java.time.Clock;
import org.childjourney.duties.SpecialDuties;
import org.childjourney.duties.SpecialDuty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which people say that a duty of its own is owed, one for each kind. */
@Configuration(proxyBeanMethods = false)
class SpecialDutiesToSay {

    private final DutiesOnTheJourney onTheJourney;
    private final SpecialDuties duties;
    private final Clock clock;

    SpecialDutiesToSay(DutiesOnTheJourney onTheJourney, SpecialDuties duties, Clock clock) {
        this.onTheJourney = onTheJourney;
        this.duties = duties;
        this.clock = clock;
    }

    @Bean
    ActOnChild sayBruising() {
        return of(SpecialDuty.BRUISING);
    }

    @Bean
    ActOnChild sayHomeless() {
        return of(SpecialDuty.HOMELESS);
    }

    @Bean
    ActOnChild sayAwayForThreeMonths() {
        return of(SpecialDuty.HOSPITAL);
    }

    @Bean
    ActOnChild sayCarer() {
        return of(SpecialDuty.CARER);
    }

    @Bean
    ActOnChild sayTemporaryMove() {
        return of(SpecialDuty.TEMPORARY_MOVE);
    }

    @Bean
    ActOnChild sayTransfer() {
        return of(SpecialDuty.TRANSFER);
    }

    private ActOnChild of(SpecialDuty duty) {
        return new SaySpecialDuty(duty, onTheJourney, duties, clock);
    }
}
