package org.childjourney.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a serious incident: notified or not, reviewed rapidly, and where the partners decide so reviewed at length and published. */
@Service
@Transactional
class IncidentSteps {

    private final Incidents incidents;
    private final LearningActions actions;
    private final IncidentClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentSteps(Incidents incidents, LearningActions actions, IncidentClocks clocks, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.actions = actions;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> notification(UUID id, DecideOnTheNotification answers, String by) {
        var incident = incidents.get(id);
        var suggestion = decisions.suggestion("incident-notification", "decision", Map.of("died", YesNo.isYes(answers.died()), "lookedAfter", YesNo.isYes(answers.lookedAfter()),
                "harmed", YesNo.isYes(answers.harmed()), "abuse", YesNo.isYes(answers.abuse())));
        Instant at = answers.notifies() ? answers.notifiedAt().toInstant() : clock.instant();
        var check = check("notifiedAt", at, incident.awareAt, "we became aware");
        suggestion.asksWhyDifferent(answers.decision(), DecideOnTheNotification.label(suggestion.code()), DecideOnTheNotification.label(answers.decision()),
                answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, incident.file(), "decide-on-the-notification", at, answers, suggestion, by);
        clocks.meet(IncidentClocks.NOTIFY, id, at, answers.notifies() ? "SeriousIncidentNotified" : "DecidedNotToNotify", by);
        if (answers.notifies()) {
            notified(incident, at, by);
        } else {
            incident.end("Not notified. " + answers.because(), at, by);
        }
        return Map.of("notificationDecision", answers.decision());
    }

    private void notified(Incident incident, Instant at, String by) {
        incident.notifiedAt = at;
        clocks.start(IncidentClocks.RAPID_REVIEW, incident, at, "SeriousIncidentNotified", by);
        events.publishEvent(new SeriousIncidentNotified(incident.child(), at, by));
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> rapidReview(UUID id, WriteTheRapidReview answers, String by) {
        var incident = incidents.get(id);
        Instant at = answers.sentAt().toInstant();
        var suggestion = decisions.suggestion("rapid-review-outcome", "decision",
                Map.of("criteria", YesNo.isYes(answers.criteria()), "moreToLearn", YesNo.isYes(answers.moreToLearn())));
        var check = check("sentAt", at, incident.notifiedAt, "the panel was notified");
        suggestion.asksWhyDifferent(answers.decision(), WriteTheRapidReview.label(suggestion.code()), WriteTheRapidReview.label(answers.decision()), answers.whyDifferent(), check);
        AgreedAction.check(answers.actions(), LondonTime.day(clock.instant()), check);
        check.orRefuse();
        papers.keep(id, incident.file(), "write-the-rapid-review", at, answers, suggestion, by);
        clocks.meet(IncidentClocks.RAPID_REVIEW, id, at, "RapidReviewSent", by);
        incident.rapidReviewAt = at;
        incident.practiceReview = answers.reviews();
        if (answers.reviews()) {
            clocks.start(IncidentClocks.PUBLISH, incident, at, "PracticeReviewDecided", by);
        } else {
            incident.end("No practice review. " + answers.because(), at, by);
        }
        actions.agreed(incident, answers.actions(), by);
        return Map.of("rapidReviewDecision", answers.decision());
    }

    /** @throws Refused with every wrong field */
    void published(UUID id, PublishTheReview answers, String by) {
        var incident = incidents.get(id);
        Instant at = answers.publishedAt().toInstant();
        var check = check("publishedAt", at, incident.rapidReviewAt, "it was decided");
        AgreedAction.check(answers.actions(), LondonTime.day(clock.instant()), check);
        check.orRefuse();
        papers.keep(id, incident.file(), "publish-the-review", at, answers, by);
        clocks.meet(IncidentClocks.PUBLISH, id, at, "PracticeReviewPublished", by);
        incident.publishedAt = at;
        incident.end("The practice review is published.", at, by);
        actions.agreed(incident, answers.actions(), by);
    }

    private Answers check(String field, Instant at, Instant since, String sinceWhat) {
        return new Answers().require(!at.isAfter(clock.instant()), field, at, "When? It lies in the future.")
                .require(!at.isBefore(since), field, at, "When? It lies before " + sinceWhat + ", " + LondonTime.dayAndTime(since) + ".");
    }
}
