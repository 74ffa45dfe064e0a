package org.childjourney.legal;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the work with the parents: first meeting, reviews, decision, more time. */
@Configuration(proxyBeanMethods = false)
class PreProceedingsForms {

    @Bean
    TaskForm<FirstMeeting> holdTheFirstMeeting(LegalOnForm onForm, MeetingsWithParents meetings) {
        return TaskForm.of(MeetingsWithParents.FIRST, FirstMeeting.class, task -> {
            var values = onForm.values(task);
            values.put("dueBy", onForm.due(LegalClocks.MEETING, onForm.of(task)));
            familyAnswered(onForm.of(task), values);
            values.put("offersWords", onForm.of(task).meetingOffers == 0 ? "not yet" : "once");
            return values;
        }, (TaskAtHand task, FirstMeeting answers) -> {
            String outcome = meetings.meet(LegalOnForm.id(task), answers, task.by());
            return Map.of("meetingOutcome", outcome, "stepDecision", outcome);
        });
    }

    @Bean
    TaskForm<ReviewChanges> reviewTheRequiredChanges(LegalOnForm onForm, MeetingsWithParents meetings, SentLetters letters, Papers papers) {
        return TaskForm.of(MeetingsWithParents.REVIEW, ReviewChanges.class, task -> {
            var values = onForm.values(task);
            var legalCase = onForm.of(task);
            var changes = letters.changes(legalCase.id);
            values.put("dueBy", onForm.due(LegalClocks.REVIEW, legalCase));
            weeks(onForm, letters, legalCase, values);
            before(papers, legalCase, values);
            familyAnswered(legalCase, values);
            values.put("reviewsWords", legalCase.reviews == 0 ? "none" : String.valueOf(legalCase.reviews));
            values.put("changeChoices", changes.stream().map(change -> LegalOnForm.choice(change.parent() + ": " + change.what(), change.id().toString())).toList());
            values.put("changes", changes.stream().map(change -> Map.of("change", change.id().toString())).toList());
            return values;
        }, (TaskAtHand task, ReviewChanges answers) -> Map.of("readyToDecide", meetings.review(LegalOnForm.id(task), answers, task.by())));
    }

    @Bean
    TaskForm<DecideStep> decideOnPreProceedings(LegalOnForm onForm, StepDecisions decisions, SentLetters letters, Papers papers) {
        return TaskForm.of(StepDecisions.DECIDE, DecideStep.class, task -> {
            var values = onForm.values(task);
            var legalCase = onForm.of(task);
            weeks(onForm, letters, legalCase, values);
            before(papers, legalCase, values);
            values.put("extensionWords", legalCase.extended() ? "More time was authorised to " + LondonTime.longDate(legalCase.extendedTo) + "; there is no second time."
                    : "More time may be asked for once.");
            values.put("refusedWords", papers.latest(legalCase.id, StepDecisions.AUTHORISE, AuthoriseExtension.class)
                    .filter(answer -> !YesNo.isYes(answer.authorise())).map(AuthoriseExtension::why).orElse(null));
            return values;
        }, (TaskAtHand task, DecideStep answers) -> Map.of("stepDecision", decisions.decide(LegalOnForm.id(task), answers, task.by())));
    }

    @Bean
    TaskForm<AuthoriseExtension> authoriseTheExtension(LegalOnForm onForm, StepDecisions decisions, SentLetters letters, LegalAdvice advice, Papers papers) {
        return TaskForm.of(StepDecisions.AUTHORISE, AuthoriseExtension.class, task -> {
            var values = onForm.values(task);
            var legalCase = onForm.of(task);
            weeks(onForm, letters, legalCase, values);
            before(papers, legalCase, values);
            values.put("stepWhy", papers.latest(legalCase.id, StepDecisions.DECIDE, DecideStep.class).map(DecideStep::why).orElse(null));
            values.put("adviceWords", GatewayForms.adviceFor(advice, legalCase, task.by()));
            return values;
        }, (TaskAtHand task, AuthoriseExtension answers) -> Map.of("extensionAuthorised", decisions.authorise(LegalOnForm.id(task), answers, task.by())));
    }

    /** What the family answered before is not asked twice. */
    private static void familyAnswered(LegalCase legalCase, Map<String, Object> values) {
        values.put("familyAnswer", legalCase.familyAnswer);
        values.put("familyAnsweredOn", legalCase.familyAnsweredOn == null ? null : legalCase.familyAnsweredOn.toString());
        values.put("familyHeldOn", legalCase.familyHeldOn == null ? null : legalCase.familyHeldOn.toString());
    }

    private static void weeks(LegalOnForm onForm, SentLetters letters, LegalCase legalCase, Map<String, Object> values) {
        values.put("weeksWords", legalCase.extended() ? "The time that was authorised" : "Sixteen weeks from the letter");
        values.put("weeksEnd", onForm.due(legalCase.weeksRule(), legalCase));
        values.put("changeLines", LegalOnForm.lines(letters.changes(legalCase.id).stream().map(change -> change.parent() + ", by " + LondonTime.longDate(change.byOn()) + ": "
                + change.what() + " **" + howFar(change.how()) + ".**" + (change.evidence() == null ? "" : " " + change.evidence())).toList()));
    }

    /** What was agreed with the parents, and what was said and planned at the last review. */
    private static void before(Papers papers, LegalCase legalCase, Map<String, Object> values) {
        papers.latest(legalCase.id, MeetingsWithParents.FIRST, FirstMeeting.class).ifPresent(meeting -> values.put("agreedWords", meeting.agreed()));
        papers.latest(legalCase.id, MeetingsWithParents.REVIEW, ReviewChanges.class).ifPresent(review -> {
            values.put("lastNextWords", review.whatNext());
            values.put("lastChildWords", review.childSaid());
        });
    }

    private static String howFar(String how) {
        return how == null ? "Not reviewed yet" : switch (how) {
            case "happened" -> "It has happened";
            case "partly" -> "Partly";
            default -> "It has not happened";
        };
    }
}
