package org.childjourney.care;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final CareOnForm onForm;
    private final CareReading reading;
    private final EndingsOfCare endings;
    private final Papers papers;
    private final ObjectMapper json;

    EndingsOnForm(CareOnForm onForm, CareReading reading, EndingsOfCare endings, Papers papers, ObjectMapper json) {
        this.onForm = onForm;
        this.reading = reading;
        this.endings = endings;
        this.papers = papers;
        this.json = json;
    }

    Map<String, Object> values(TaskAtHand task) {
        var values = onForm.values(task);
        var period = reading.period(onForm.care(task));
        values.put("endReasonChoices", Choices.of(Stream.of(CareEndReason.values()).filter(reason -> reason != CareEndReason.E2).toList()));
        endings.planned(period.id).ifPresent(plan -> values.put("endingLines", "- " + plan.how().label() + ", on " + LondonTime.longDate(plan.endingOn()) + "\n- " + plan.whereTo()
                + "\n- Why now: " + plan.whyNow() + "\n- The child: " + plan.childSaid() + "\n- Different because of it: " + plan.changedBecause()
                + "\n- The parents, or those who will care: " + plan.parentsSay() + "\n- The present carer: " + plan.carerSays() + "\n- Help: " + plan.support()
                + plan.staysInTouch().stream().map(each -> "\n- Stays in touch: " + each.who() + ", " + each.how()).collect(Collectors.joining())
                + "\n- If it goes wrong: " + plan.ifItGoesWrong()));
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
                .ifPresent(said -> {
                    values.put("reviewComment", said.comment());
                    endings.planned(period.id).ifPresent(plan -> values.putAll(written(plan)));
                });
        return values;
    }

    /** What was planned stays written when the review sends it back. */
    private Map<String, Object> written(PlanTheEndingOfCare plan) {
        Map<String, Object> fields = new HashMap<>(json.convertValue(plan, FIELDS));
        fields.values().removeIf(Objects::isNull);
        return fields;
    }
}
