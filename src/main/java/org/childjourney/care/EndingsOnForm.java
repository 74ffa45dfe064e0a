package org.childjourney.care;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of an ending show: the plan for it, and what the review said. */
@Component
class EndingsOnForm {

    private final CareOnForm onForm;
    private final CareReading reading;
    private final EndingsOfCare endings;
    private final Papers papers;

    EndingsOnForm(CareOnForm onForm, CareReading reading, EndingsOfCare endings, Papers papers) {
        this.onForm = onForm;
        this.reading = reading;
        this.endings = endings;
        this.papers = papers;
    }

    Map<String, Object> values(TaskAtHand task) {
        var values = onForm.values(task);
        var period = reading.period(onForm.care(task));
        values.put("endReasonChoices", Choices.of(Stream.of(CareEndReason.values()).filter(reason -> reason != CareEndReason.E2).toList()));
        endings.planned(period.id).ifPresent(plan -> values.put("endingLines", "- " + plan.how().label() + ", on " + LondonTime.longDate(plan.endingOn()) + "\n- " + plan.whereTo()
                + "\n- Why now: " + plan.whyNow() + "\n- The child: " + plan.childSaid() + "\n- Help: " + plan.support()
                + plan.staysInTouch().stream().map(each -> "\n- Stays in touch: " + each.who() + ", " + each.how()).collect(Collectors.joining())));
        return values;
    }

    /** How it was asked for stands in the form already. */
    Map<String, Object> toPlan(TaskAtHand task) {
        var values = values(task);
        var period = reading.period(onForm.care(task));
        values.put("endingChoices", Choices.of(EndingHow.values()));
        if (period.endingHow != null) {
            values.put("how", period.endingHow.name());
        }
        papers.latest(period.id, "agree-the-ending-of-care", AgreeTheEndingOfCare.class).filter(said -> !YesNo.isYes(said.reviewAgrees()))
                .ifPresent(said -> values.put("reviewComment", said.comment()));
        return values;
    }
}
