package org.childjourney.leavingcare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.FormLines;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of the pathway plan show: the whole plan as it stands, and, where the manager gave it back, why, with everything that was written. */
@Component
class PathwayPlansOnForm {

    private final LeavingCareOnForm onForm;
    private final Papers papers;

    PathwayPlansOnForm(LeavingCareOnForm onForm, Papers papers) {
        this.onForm = onForm;
        this.papers = papers;
    }

    /** A plan that was given back stands in the form again. */
    Map<String, Object> toWrite(TaskAtHand task) {
        var values = onForm.values(task, LeavingCareClocks.PLAN);
        givenBack(task).ifPresent(said -> {
            values.put("managersComment", said.comment());
            plan(task).ifPresent(plan -> values.putAll(answers(plan)));
        });
        return values;
    }

    /** The plan that is looked at; a review that was given back stands in the form again. */
    Map<String, Object> toReview(TaskAtHand task) {
        var values = shown(task);
        givenBack(task).ifPresent(said -> {
            values.put("managersComment", said.comment());
            review(task).ifPresent(review -> values.putAll(answers(review)));
        });
        return values;
    }

    /** Everything the manager agrees to. */
    Map<String, Object> toAgree(TaskAtHand task) {
        var values = shown(task);
        review(task).ifPresent(review -> {
            values.put("reviewedText", LondonTime.dayAndTime(review.heldAt().toInstant()));
            values.put("reviewLines", new FormLines().add("Done since last time, and not done", review.whatHappened())
                    .add("Where they live", YesNo.isYes(review.homeSuitable()) ? "Suitable." : "Not suitable. " + review.whyHomeNotSuitable())
                    .add("Seen alone", YesNo.isYes(review.seenAlone()) ? "Yes." : "No. " + review.whyNotAlone()).orNull());
        });
        return values;
    }

    private Map<String, Object> shown(TaskAtHand task) {
        var leaver = onForm.of(task);
        var values = onForm.values(task, onForm.planRule(leaver));
        var plan = plan(task);
        var review = review(task);
        plan.ifPresent(first -> values.put("planLines", new FormLines().add("Home", first.home()).add("Work and study", first.study())
                .add("Money", first.money()).add("Health", first.health()).add("People", first.people()).add("Who I am", first.identity()).add("Skills", first.skills()).orNull()));
        var steps = review.map(ReviewThePathwayPlan::steps).or(() -> plan.map(WriteThePathwayPlan::steps)).orElse(List.of());
        values.put("stepLines", steps.isEmpty() ? null : steps.stream()
                .map(step -> "- " + FormLines.inOneLine(step.what() + " (" + step.who() + ", by " + LondonTime.longDate(step.by()) + ")")).collect(Collectors.joining("\n")));
        values.put("wrongText", review.map(ReviewThePathwayPlan::contingency).or(() -> plan.map(WriteThePathwayPlan::contingency)).orElse(null));
        values.put("changedText", review.map(ReviewThePathwayPlan::whatChanged).or(() -> plan.map(WriteThePathwayPlan::whatChanged)).orElse(null));
        values.put("togetherText", review.isPresent() ? null : plan.map(first -> YesNo.isYes(first.writtenTogether()) ? "Written together." : "Not written together: " + first.whyNotTogether()).orElse(null));
        return values;
    }

    private Optional<WriteThePathwayPlan> plan(TaskAtHand task) {
        return papers.latest(onForm.of(task).id, PathwayPlans.FIRST, WriteThePathwayPlan.class);
    }

    private Optional<ReviewThePathwayPlan> review(TaskAtHand task) {
        return papers.latest(onForm.of(task).id, PathwayPlans.AGAIN, ReviewThePathwayPlan.class);
    }

    private Optional<AgreeThePathwayPlan> givenBack(TaskAtHand task) {
        return papers.latest(onForm.of(task).id, PathwayPlans.AGREED, AgreeThePathwayPlan.class).filter(said -> !YesNo.isYes(said.agreed()));
    }

    private static Map<String, Object> answers(WriteThePathwayPlan plan) {
        Map<String, Object> values = new HashMap<>();
        values.put("inMyWords", plan.inMyWords());
        values.put("writtenTogether", plan.writtenTogether() == null ? null : plan.writtenTogether().name());
        values.put("whyNotTogether", plan.whyNotTogether());
        values.put("home", plan.home());
        values.put("study", plan.study());
        values.put("money", plan.money());
        values.put("health", plan.health());
        values.put("people", plan.people());
        values.put("identity", plan.identity());
        values.put("skills", plan.skills());
        values.put("steps", rows(plan.steps()));
        values.put("contingency", plan.contingency());
        values.put("whatChanged", plan.whatChanged());
        return values;
    }

    private static Map<String, Object> answers(ReviewThePathwayPlan review) {
        Map<String, Object> values = new HashMap<>();
        values.put("inMyWords", review.inMyWords());
        values.put("seenAlone", review.seenAlone() == null ? null : review.seenAlone().name());
        values.put("whyNotAlone", review.whyNotAlone());
        values.put("whatHappened", review.whatHappened());
        values.put("homeSuitable", review.homeSuitable() == null ? null : review.homeSuitable().name());
        values.put("whyHomeNotSuitable", review.whyHomeNotSuitable());
        values.put("whatChanged", review.whatChanged());
        values.put("steps", rows(review.steps()));
        values.put("contingency", review.contingency());
        return values;
    }

    private static List<Map<String, String>> rows(List<PathwayStep> steps) {
        return steps.stream().map(step -> Map.of("what", step.what(), "who", step.who(), "by", step.by().toString())).toList();
    }
}
