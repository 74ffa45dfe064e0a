package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms about a health assessment show of it: what was decided, what was recommended before, what is asked at this age. */
@Component
class HealthOnForm {

    private final WellbeingOnForm onForm;
    private final HealthAssessments assessments;
    private final Ages ages;
    private final Papers papers;
    private final Clock clock;

    HealthOnForm(WellbeingOnForm onForm, HealthAssessments assessments, Ages ages, Papers papers, Clock clock) {
        this.onForm = onForm;
        this.assessments = assessments;
        this.ages = ages;
        this.papers = papers;
        this.clock = clock;
    }

    Map<String, Object> ask(TaskAtHand task) {
        var open = assessments.open(WellbeingOnForm.id(task));
        Map<String, Object> values = common(task, open, open.requestRule());
        values.put("offencesAsked", ages.canOffend(onForm.of(task).child(), today()));
        return values;
    }

    Map<String, Object> record(TaskAtHand task) {
        var open = assessments.open(WellbeingOnForm.id(task));
        Map<String, Object> values = common(task, open, open.rule);
        values.put("underFive", ages.isUnderFive(onForm.of(task).child(), today()));
        papers.latest(open.id, HealthRequests.FORM, AskForHealthAssessment.class).ifPresent(asked -> {
            values.put("consentLine", asked.decidedBy() + ", " + asked.consentFrom().label() + ", on " + LondonTime.longDate(asked.decidedOn()));
            values.put("childAskedFor", asked.childSaid());
            values.put("historyLine", asked.historyKnown());
        });
        papers.latest(open.id, HealthRecords.FORM, RecordHealthAssessment.class).filter(RecordHealthAssessment::wasHeld).ifPresent(held -> {
            values.put("heldAt", held.heldAt().toString());
            values.put("assessedBy", held.assessedBy().code());
            values.put("assessedByName", held.assessedByName());
            values.put("childSaid", held.childSaid());
        });
        return values;
    }

    private Map<String, Object> common(TaskAtHand task, HealthAssessment open, String rule) {
        Map<String, Object> values = onForm.values(task, rule);
        values.put("isInitial", open.isInitial());
        values.put("whichAssessment", open.isInitial() ? "First assessment in care" : "Review number " + (open.number - 1));
        String lines = earlier(open).stream().map(each -> "- " + each.what() + " " + each.owner() + ", by " + LondonTime.longDate(each.byWhen()))
                .collect(Collectors.joining("\n"));
        values.put("recommendationLines", lines.isEmpty() ? null : lines);
        return values;
    }

    private List<HealthRecommendation> earlier(HealthAssessment open) {
        return assessments.before(open).flatMap(before -> papers.latest(before.id, HealthRecords.FORM, RecordHealthAssessment.class))
                .map(RecordHealthAssessment::recommendations).orElse(List.of());
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
