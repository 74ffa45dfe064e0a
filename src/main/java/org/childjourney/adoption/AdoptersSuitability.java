package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether prospective adopters of ours are suitable. Against "not suitable", which is a qualifying determination, they may ask for an independent review. */
@Service
@Transactional
class AdoptersSuitability {

    static final String DECISION = "decide-on-the-adopters";
    static final String WITHDREW = "withdrew";
    static final String REVIEW = "record-the-independent-review";
    private static final String TABLE = "adopters-suitability";
    private static final Map<String, String> LABELS = Map.of("suitable", "Suitable to adopt", "notSuitable", "Not suitable to adopt", "withdrew", "They withdrew");

    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptersSuitability(AdoptionBook book, AdoptionClocks clocks, Decisions decisions, Papers papers, Access access, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A decision as people say it. */
    static String inWords(String decision) {
        return LABELS.get(decision);
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> decide(UUID id, DecideOnTheAdopters answers, String by) {
        var adopters = book.adopters(id);
        Instant now = clock.instant();
        var suggestion = decisions.suggestion(TABLE, "decision", Map.of("panelSays", answers.panelSays()));
        var check = new Answers().require(adopters.areLinked() || access.holds(by, Set.of(Role.AGENCY_DECISION_MAKER)), "decision", answers.decision(),
                "The agency's decision-maker alone decides whether they are suitable.");
        suggestion.asksWhyDifferent(answers.decision(), LABELS.get(suggestion.code()), LABELS.get(answers.decision()), answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, adopters.child(), DECISION, now, answers, suggestion, by);
        adopters.suitability = answers.decision();
        adopters.suitableOn = adopters.areSuitable() ? LondonTime.day(now) : null;
        clocks.meet(AdoptionClocks.SUITABILITY, id, now, "AdoptersDecidedOn", by);
        if (adopters.areLinked()) {
            events.publishEvent(book.get(adopters.adoption).note(now, by, "AdoptersDecidedOn", "The adopters: " + inWords(answers.decision()) + ". " + answers.reasons()));
        }
        return Map.of("suitabilityDecision", answers.decision());
    }

    /** @return whether a review was asked for, after which it is decided again */
    boolean review(UUID id, RecordTheIndependentReview answers, String by) {
        var adopters = book.adopters(id);
        papers.keep(id, adopters.child(), REVIEW, clock.instant(), answers, by);
        boolean asked = YesNo.isYes(answers.askedForReview());
        if (adopters.areLinked()) {
            events.publishEvent(book.get(adopters.adoption).note(clock.instant(), by, "AdoptersAnswered", asked ? "The adopters asked for a review. It says: " + answers.reviewSays()
                    : "The adopters accept the decision. " + answers.whatTheySaid()));
        }
        return asked;
    }
}
