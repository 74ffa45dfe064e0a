package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Care by agreement is looked at after three months, before it becomes care by habit. */
@Service
@Transactional
class AgreementReviews {

    private final CareReading reading;
    private final CareClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementReviews(CareReading reading, CareClocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The manager looked, now. An agreement that is withdrawn or drifts goes to the legal gateway. */
    void look(UUID care, LookAtTheAgreement answers, String by) {
        var period = reading.period(care);
        Instant now = clock.instant();
        new Answers().require(YesNo.isYes(answers.stillAgreed()) || YesNo.isYes(answers.toGateway()), "toGateway", "no", "Is the legal gateway to consider it? "
                + "Without agreement the child goes home today, unless another power keeps the child in care: the legal advisers must say.").orRefuse();
        papers.keep(care, period.child(), "look-at-the-agreement", now, answers, by);
        clocks.meet(CareClocks.AGREEMENT, care, now, "AgreementLookedAt", by);
        events.publishEvent(period.matters(now, by, "AgreementLookedAt", "Care by agreement looked at: " + answers.purpose()));
        if (YesNo.isYes(answers.toGateway())) {
            events.publishEvent(new LegalViewWanted(care, period.child(), period.journey(), now, by, answers.because()));
        }
    }
}
