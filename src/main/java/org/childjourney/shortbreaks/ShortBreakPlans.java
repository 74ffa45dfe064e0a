package org.childjourney.shortbreaks;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans for short breaks, agreed with the parents before the first stay. */
@Service
@Transactional
class ShortBreakPlans {

    private final ShortBreakBook book;
    private final ShortBreakCourse course;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShortBreakPlans(ShortBreakBook book, ShortBreakCourse course, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Agreed, or not. @throws Refused for a day in the future */
    Map<String, Object> agree(UUID id, AgreeTheShortBreakPlan answers, String by) {
        var series = book.series(id);
        Instant now = clock.instant();
        boolean agreed = YesNo.isYes(answers.agreed());
        new Answers().require(answers.agreedOn() == null || !answers.agreedOn().isAfter(LondonTime.day(now)), "agreedOn", answers.agreedOn(),
                "On which day was it agreed? It lies in the future.").orRefuse();
        papers.keep(id, series.child(), "agree-the-short-break-plan", now, answers, by);
        if (agreed) {
            series.agreedOn = answers.agreedOn();
            events.publishEvent(new ShortBreakPlanAgreed(id, series.child(), series.journey(), now, by, answers.howOften() + " The child: " + answers.childSaid()));
        } else {
            course.notAgreed(series, answers.whyNot(), now, by);
        }
        return Map.of("planAgreed", agreed);
    }
}
