package org.childjourney.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.access.Permissions;
import org.childjourney.access.Role;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.FormLines;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.Visit;
import org.springframework.stereotype.Component;

/** What was written before, for whoever decides or goes on with it. */
@Component
class AdoptionPapersOnForm {

    private final AdoptionOnForm onForm;
    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final AdoptionVisits visits;
    private final AdoptivePlacements placements;
    private final Directory directory;

    AdoptionPapersOnForm(AdoptionOnForm onForm, AdoptionBook book, AdoptionClocks clocks, AdoptionVisits visits, AdoptivePlacements placements, Directory directory) {
        this.onForm = onForm;
        this.book = book;
        this.clocks = clocks;
        this.visits = visits;
        this.placements = placements;
        this.directory = directory;
    }

    Map<String, Object> atDecision(TaskAtHand task) {
        var values = onForm.values(task, AdoptionClocks.DECISION);
        UUID id = onForm.id(task);
        values.put("caseLines", onForm.lines(id, PlanDecisions.CASE, PrepareTheCase.class, c -> "- Why adoption: " + c.whyAdoption() + "\n- The family: " + c.familyTried()
                + "\n- Somebody of the family could care for the child: " + c.familyCanCare() + "\n- The parents: " + c.parentsSay() + "\n- Brothers and sisters: " + c.siblings()
                + "\n- The child: " + c.childsVoice() + "\n- Medical: " + c.medicalAdvice() + "\n- Law: " + c.legalAdvice() + "\n- Contact: " + c.contactPlan()
                + (c.panelSays() == null ? "" : "\n- The panel recommends placing: " + c.panelSays())));
        values.put("missingWords", onForm.lines(id, PlanDecisions.DECISION, DecideOnAdoption.class, DecideOnAdoption::whatIsMissing));
        values.put("answerLines", onForm.lines(id, "answer-the-decision-maker", AnswerTheDecisionMaker.class, answered -> new FormLines()
                .add("You asked", (String) values.get("missingWords")).add("Answered", answered.answer()).add("The child since", answered.childsVoice()).orNull()));
        return values;
    }

    Map<String, Object> ofNotice(TaskAtHand task, String rule) {
        var values = onForm.values(task, rule, onForm.notice(task));
        values.put("noticeWords", book.notice(onForm.notice(task)).about);
        return values;
    }

    Map<String, Object> ofSearch(TaskAtHand task) {
        var values = onForm.values(task, AdoptionClocks.MATCH);
        var before = book.allAdoptersOf(onForm.id(task)).stream().map(AdoptionOnForm::inWords).collect(Collectors.joining("\n"));
        values.put("searchLines", before.isEmpty() ? "No family was considered yet." : before);
        return values;
    }

    Map<String, Object> atMatch(TaskAtHand task) {
        var values = onForm.withFamily(task, onForm.values(task, AdoptionClocks.DECISION));
        values.put("panelLines", onForm.lines(onForm.id(task), FamilySearches.PANEL, RecordThePanel.class, p -> "- Recommends: " + Map.of("yes", "the match", "no", "not this match",
                "later", "nothing yet").get(p.panelSays()) + "\n- " + p.panelReasons() + "\n- The child: " + p.childsVoice() + "\n- Support: " + p.supportPlan()));
        return values;
    }

    Map<String, Object> ofAdopters(TaskAtHand task) {
        var adopters = book.adopters(onForm.adopters(task));
        var values = adopters.areLinked() ? onForm.values(task, AdoptionClocks.SUITABILITY, adopters.id) : onForm.ofTheirFile(task, adopters);
        values.put("adoptersLines", AdoptionOnForm.inWords(adopters));
        var lines = new FormLines();
        lines.add("The panel's reasons before", onForm.lines(adopters.id, AdoptersSuitability.DECISION, DecideOnTheAdopters.class, DecideOnTheAdopters::panelReasons));
        lines.add("Reasons of the decision", onForm.lines(adopters.id, AdoptersSuitability.DECISION, DecideOnTheAdopters.class, DecideOnTheAdopters::reasons));
        lines.add("The review recommends", onForm.lines(adopters.id, AdoptersSuitability.REVIEW, RecordTheIndependentReview.class, RecordTheIndependentReview::reviewSays));
        lines.add("The adopters say", onForm.lines(adopters.id, AdoptersSuitability.REVIEW, RecordTheIndependentReview.class, RecordTheIndependentReview::whatTheySaid));
        values.put("decidedLines", lines.orNull());
        return values;
    }

    Map<String, Object> atVisit(TaskAtHand task) {
        var values = onForm.values(task);
        Instant due = clocks.dueAt(visits.running(onForm.id(task)), onForm.id(task));
        values.put("visitBy", due == null ? "now" : LondonTime.due(due));
        var lines = visits.of(onForm.id(task)).stream().map(Visit::inWords).map(line -> "- " + line).collect(Collectors.joining("\n"));
        values.put("visitLines", lines.isEmpty() ? null : lines);
        values.put("purposeChoices", visits.purposes().entrySet().stream().map(each -> Map.of("value", each.getKey(), "label", each.getValue())).toList());
        values.put("purpose", "welfare");
        values.put("planWritten", false);
        values.put("needChoices", List.of());
        return values;
    }

    Map<String, Object> atReview(TaskAtHand task) {
        var adoption = onForm.of(task);
        var values = onForm.values(task, adoption.reviewRule());
        values.put("reviewKind", adoption.placedAt == null ? "This review is about a child who may be placed and waits for a family." : "This is review " + (adoption.reviews + 1) + " of the placement with the adopters.");
        return values;
    }

    Map<String, Object> atApplication(TaskAtHand task) {
        var values = onForm.values(task);
        values.put("mayApply", "The adopters may apply from " + LondonTime.longDate(placements.mayApplyFrom(onForm.id(task))) + " on, ten weeks after the child moved in.");
        return values;
    }

    Map<String, Object> atOrder(TaskAtHand task) {
        var values = onForm.values(task);
        values.put("appliedOnWords", LondonTime.longDate(onForm.of(task).appliedOn));
        return values;
    }

    Map<String, Object> atSealing(TaskAtHand task) {
        var values = onForm.values(task, AdoptionClocks.SEALING);
        values.put("orderedOnWords", LondonTime.longDate(onForm.of(task).orderedOn));
        values.put("readerChoices", directory.all().stream().filter(person -> !person.roles().isEmpty() && !person.hasAnyOf(Permissions.READ_NO_CHILD))
                .map(person -> Map.of("value", person.username(), "label", person.displayName() + ", " + person.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")))).toList());
        return values;
    }

    Map<String, Object> atReturn(TaskAtHand task) {
        var values = onForm.values(task, AdoptionClocks.RETURN);
        var adoption = onForm.of(task);
        values.put("withdrawnOnWords", LondonTime.dayAndTime(adoption.consentWithdrawnAt));
        values.put("withdrawnWords", adoption.consentWords);
        return values;
    }

    Map<String, Object> atDisruption(TaskAtHand task) {
        var values = onForm.values(task);
        var adoption = onForm.of(task);
        values.put("placementEndedOnWords", LondonTime.dayAndTime(adoption.placementEndedAt));
        values.put("placementEndedWords", adoption.placementEndedWhy);
        return values;
    }
}
