package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family is looked for: the referral beyond our own adopters, the link, the matching panel, and the decision-maker's decision beside its recommendation. */
@Service
@Transactional
class FamilySearches {

    static final String FOUND = "find-a-family";
    static final String PANEL = "record-the-matching-panel";
    private static final String TABLE = "match-decision";
    private static final Map<String, String> LABELS = Map.of("approved", "Matched with this family", "notApproved", "Not with this family");

    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final AdoptionNotices notices;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FamilySearches(AdoptionBook book, AdoptionClocks clocks, AdoptionProcesses processes, AdoptionNotices notices, Decisions decisions, Papers papers,
                   ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.notices = notices;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    void refer(UUID id, ReferForFamilyFinding answers, String by) {
        var adoption = book.get(id);
        Instant at = Moment.of(answers.referredAt());
        Moment.check(new Answers(), "referredAt", "When was the child referred?", at, adoption.decidedAt, "the decision that the child should be placed", clock.instant()).orRefuse();
        papers.keep(id, adoption.child(), "refer-for-family-finding", at, answers, by);
        clocks.meet(AdoptionClocks.REFERRAL, id, at, "ReferredForFamilyFinding", by);
        events.publishEvent(adoption.note(at, by, "ReferredForFamilyFinding", "Referred for family finding: " + answers.toWhom() + "."));
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> find(UUID id, FindAFamily answers, String by) {
        var adoption = book.get(id);
        Instant now = clock.instant();
        boolean found = "yes".equals(answers.familyFound());
        check(answers, found, now);
        papers.keep(id, adoption.child(), FOUND, now, answers, by);
        if (found) {
            found(adoption, answers, now, by);
        } else {
            adoption.ceased(WhyCeased.RD3, LondonTime.day(now));
            events.publishEvent(adoption.matters(now, by, "NoAdoptersFound", "No family could be found. " + answers.whyNoFamily()));
        }
        return Map.of("familyFound", found, "matchDecision", "none");
    }

    private static void check(FindAFamily answers, boolean found, Instant now) {
        LocalDate today = LondonTime.day(now);
        var check = new Answers();
        if (found) {
            check.require("L0".equals(answers.theirStatus()) == answers.howMany().endsWith("1"), "theirStatus", answers.theirStatus(), "What are they in law? One adopter is single, two are a couple.")
                    .require(answers.approvedOn() == null || !answers.approvedOn().isAfter(today), "approvedOn", answers.approvedOn(), "On which day were they approved? It lies in the future.")
                    .require(answers.stageTwoOn() == null || !answers.stageTwoOn().isAfter(today), "stageTwoOn", answers.stageTwoOn(), "On which day did they enter stage two? It lies in the future.")
                    .require(answers.fosterSince() == null || !answers.fosterSince().isAfter(today), "fosterSince", answers.fosterSince(), "Since when does the child live there? It lies in the future.");
        }
        check.orRefuse();
    }

    private void found(Adoption adoption, FindAFamily answers, Instant now, String by) {
        var adopters = book.keep(new ProspectiveAdopters(adoption, answers, now, by));
        adoption.adopters = adopters.id;
        clocks.cancel(AdoptionClocks.REFERRAL, adoption.id, "A match is pursued: no referral is needed.", by);
        processes.familyFound(adoption.id);
        if (adopters.ours && adopters.stageTwoOn != null) {
            clocks.start(AdoptionClocks.SUITABILITY, adopters.id, adoption, Trigger.on(adopters.stageTwoOn), "AdoptersEnteredStageTwo", AdoptionProcesses.ADOPTERS, by);
            processes.beginAssessment(adoption, adopters);
        }
        events.publishEvent(adoption.matters(now, by, "AdoptiveFamilyFound", "A family was found. Why this family: " + answers.whyThem()));
    }

    /** @throws Refused with every wrong field */
    void panel(UUID id, RecordThePanel answers, String by) {
        var adoption = book.get(id);
        Instant minutes = Moment.of(answers.minutesAt());
        var check = new Answers();
        Moment.check(check, "panelOn", "On which day did the panel meet?", answers.panelOn(), Moment.day(adoption.decidedAt), "the decision that the child should be placed", clock.instant());
        Moment.check(check, "minutesAt", "When did the final minutes reach the decision-maker?", minutes, answers.panelOn() == null ? null : LondonTime.startOf(answers.panelOn()),
                "the panel met", clock.instant()).orRefuse();
        adoption.panelAt = minutes;
        papers.keep(id, adoption.child(), PANEL, minutes, answers, by);
        clocks.start(AdoptionClocks.DECISION, adoption, Trigger.at(minutes), "MatchingPanelHeld", AdoptionProcesses.MATCH, by);
        events.publishEvent(adoption.note(minutes, by, "MatchingPanelHeld", "The matching panel met on " + LondonTime.longDate(answers.panelOn()) + ". " + answers.panelReasons()));
    }

    /** @throws Refused with every wrong field, and a match with adopters who are not approved */
    Map<String, Object> decide(UUID id, DecideOnTheMatch answers, String by) {
        var adoption = book.get(id);
        Instant now = clock.instant();
        boolean suitable = book.adopters(adoption.adopters).areSuitable();
        var panel = papers.latest(id, PANEL, RecordThePanel.class).orElseThrow();
        var suggestion = decisions.suggestion(TABLE, "decision", Map.of("adoptersSuitable", suitable, "panelSays", panel.panelSays()));
        boolean approved = "approved".equals(answers.decision());
        var check = new Answers();
        check.require(!approved || suitable, "decision", answers.decision(), "These adopters are not approved yet. A child is matched only with adopters found suitable: record that decision first, or decide “"
                + LABELS.get("notApproved") + "”.");
        suggestion.asksWhyDifferent(answers.decision(), LABELS.get(suggestion.code()), LABELS.get(answers.decision()), answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, adoption.child(), "decide-on-the-match", now, answers, suggestion, by);
        clocks.meet(AdoptionClocks.DECISION, id, now, "MatchDecided", by);
        decided(adoption, approved, answers, now, by);
        return Map.of("matchDecision", answers.decision());
    }

    private void decided(Adoption adoption, boolean approved, DecideOnTheMatch answers, Instant now, String by) {
        String words = LABELS.get(answers.decision()) + ". " + answers.reasons();
        events.publishEvent(adoption.matters(now, by, approved ? "ChildMatched" : "MatchNotApproved", words));
        if (approved) {
            adoption.matchedAt = now;
            clocks.meet(AdoptionClocks.MATCH, adoption.id, now, "ChildMatched", by);
        } else {
            adoption.adopters = null;
        }
        notices.begin(adoption, words, now, by);
    }
}
