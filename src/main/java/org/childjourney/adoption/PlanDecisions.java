package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case for adoption, the agency decision-maker's decision on it, and the power by which the child may be placed. */
@Service
@Transactional
class PlanDecisions {

    static final String CASE = "prepare-the-adoption-case";
    static final String DECISION = "decide-on-adoption";
    private static final String TABLE = "should-be-placed";
    private static final Map<String, String> LABELS = Map.of("place", "Should be placed for adoption", "notPlace", "Should not be placed for adoption", "moreNeeded", "More is needed");

    private final AdoptionBook book;
    private final AdoptionCourse course;
    private final AdoptionClocks clocks;
    private final AdoptionNotices notices;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDecisions(AdoptionBook book, AdoptionCourse course, AdoptionClocks clocks, AdoptionNotices notices, Decisions decisions, Papers papers,
                  ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.notices = notices;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The whole case reached the decision-maker. @throws Refused with every wrong field */
    void prepare(UUID id, PrepareTheCase answers, String by) {
        var adoption = book.get(id);
        Instant at = Moment.of(answers.presentedAt());
        Moment.check(new Answers(), "presentedAt", "When did the whole case reach the decision-maker?", at, adoption.plannedAt, "the review that made adoption the plan", clock.instant()).orRefuse();
        adoption.presentedAt = at;
        adoption.relinquished = YesNo.isYes(answers.relinquished());
        papers.keep(id, adoption.child(), CASE, at, answers, by);
        clocks.meet(AdoptionClocks.CASE, id, at, "AdoptionCasePresented", by);
        clocks.start(AdoptionClocks.DECISION, adoption, Trigger.at(at), "AdoptionCasePresented", AdoptionProcesses.DECISION, by);
        events.publishEvent(adoption.note(at, by, "AdoptionCasePresented", "The case for adoption reached the agency decision-maker. The child: " + answers.childsVoice()));
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> decide(UUID id, DecideOnAdoption answers, String by) {
        var adoption = book.get(id);
        Instant now = clock.instant();
        var theCase = papers.latest(id, CASE, PrepareTheCase.class).orElseThrow();
        var suggestion = decisions.suggestion(TABLE, "decision", Map.of("familyCanCare", YesNo.isYes(theCase.familyCanCare()), "childsNeeds", answers.childsNeeds(),
                "panelSays", theCase.panelSays() == null ? "notAsked" : theCase.panelSays()));
        if (!"moreNeeded".equals(answers.decision())) {
            var check = new Answers();
            suggestion.asksWhyDifferent(answers.decision(), LABELS.get(suggestion.code()), LABELS.get(answers.decision()), answers.whyDifferent(), check);
            check.orRefuse();
        }
        papers.keep(id, adoption.child(), DECISION, now, answers, suggestion, by);
        decided(adoption, answers, now, by);
        return Map.of("planDecision", answers.decision());
    }

    private void decided(Adoption adoption, DecideOnAdoption answers, Instant now, String by) {
        if ("moreNeeded".equals(answers.decision())) {
            events.publishEvent(adoption.note(now, by, "AdoptionDecisionNeedsMore", "The agency decision-maker needs more: " + answers.whatIsMissing()));
            return;
        }
        boolean place = "place".equals(answers.decision());
        adoption.planDecision = answers.decision();
        adoption.decidedBy = by;
        adoption.decidedAt = place ? now : null;
        clocks.meet(AdoptionClocks.DECISION, adoption.id, now, "AdoptionDecided", by);
        String words = LABELS.get(answers.decision()) + ". " + answers.reasons();
        events.publishEvent(adoption.matters(now, by, place ? "ShouldBePlacedForAdoption" : "ShouldNotBePlacedForAdoption", words + court(answers)));
        notices.begin(adoption, words, now, by);
    }

    private static String court(DecideOnAdoption answers) {
        return answers.applyToCourt() == null ? "" : YesNo.isYes(answers.applyToCourt()) ? " The court is asked for a placement order." : " No placement order is asked for: " + answers.whyNotApply();
    }

    void answer(UUID id, AnswerTheDecisionMaker answers, String by) {
        var adoption = book.get(id);
        papers.keep(id, adoption.child(), "answer-the-decision-maker", clock.instant(), answers, by);
        events.publishEvent(adoption.note(clock.instant(), by, "AdoptionDecisionMakerAnswered", "The decision-maker's question is answered: " + answers.answer()));
    }

    /** @return whether the child may be placed. @throws Refused with every wrong field */
    boolean authority(UUID id, RecordTheAuthority answers, String by) {
        var adoption = book.get(id);
        boolean consent = "consent".equals(answers.power());
        var check = new Answers();
        Moment.check(check, consent ? "consentOn" : "orderedOn", "On which day?", consent ? answers.consentOn() : answers.orderedOn(), Moment.day(adoption.plannedAt),
                "adoption became the plan", clock.instant()).orRefuse();
        papers.keep(id, adoption.child(), "record-the-authority-to-place", clock.instant(), answers, by);
        if (consent) {
            course.mayBePlaced(adoption, Authority.CONSENT, Moment.within(answers.consentOn(), clock.instant()), by);
        } else if ("order".equals(answers.power())) {
            adoption.placementOrderOn = answers.orderedOn();
            course.mayBePlaced(adoption, Authority.ORDER, LondonTime.startOf(answers.orderedOn()), by);
        } else {
            adoption.ceased(WhyCeased.RD2, answers.orderedOn());
            events.publishEvent(adoption.matters(Moment.within(answers.orderedOn(), clock.instant()), by, "PlacementOrderRefused", "No placement order. " + answers.whyRefused()));
        }
        return !"refused".equals(answers.power());
    }
}
