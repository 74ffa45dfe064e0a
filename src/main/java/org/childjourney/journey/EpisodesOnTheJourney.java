package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.BroughtIn;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.caseload.Episode;
import org.childjourney.caseload.ImportedEpisodes;
import org.childjourney.caseload.PlacedEpisode;
import org.childjourney.children.Codes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts an episode of the children in need census on a child's journey: a closed one becomes history, an open one work that
 * runs where it stood, with clocks counted from the real dates. What has no process here yet goes to the team manager by hand.
 */
@Component
class EpisodesOnTheJourney implements ImportedEpisodes {

    private final Journeys journeys;
    private final Contacts contacts;
    private final SingleAssessments assessments;
    private final ProtectionBroughtIn protection;
    private final StagesByHand byHand;
    private final Doubts doubts;
    private final Allocation allocation;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String team;

    EpisodesOnTheJourney(Journeys journeys, Contacts contacts, SingleAssessments assessments, ProtectionBroughtIn protection, StagesByHand byHand,
                         Doubts doubts, Allocation allocation, ApplicationEventPublisher events, Clock clock, @Value("${childjourney.caseload.team:east}") String team) {
        this.journeys = journeys;
        this.contacts = contacts;
        this.assessments = assessments;
        this.protection = protection;
        this.byHand = byHand;
        this.doubts = doubts;
        this.allocation = allocation;
        this.events = events;
        this.clock = clock;
        this.team = team;
    }

    @Override
    public PlacedEpisode place(ChildId child, Episode episode, String by) {
        Instant referredAt = LondonTime.at(episode.referredOn(), LondonTime.NINE);
        var history = new ArrayList<String>();
        var started = new ArrayList<String>();
        JourneyReference journey = episode.open()
                ? journeys.open(child, referredAt, "Brought in with the caseload")
                : journeys.history(child, referredAt, LondonTime.endOf(episode.closedOn()), "Closed: " + Codes.REASON_FOR_CLOSURE.label(episode.reasonForClosure()));
        allocation.hold(child, team, null, referredAt, by);
        contacts.bringIn(child, referredAt, episode.referralSource(), episode.noFurtherAction(), journey, by);
        past(episode).forEach(fact -> {
            history.add(fact.what());
            events.publishEvent(new EpisodeBroughtIn(child, journey, LondonTime.at(fact.on(), LondonTime.NINE), by, fact.stage(), fact.what(), true));
        });
        episode.doubts().forEach(doubt -> events.publishEvent(
                new EpisodeBroughtIn(child, journey, referredAt, by, "Caseload", "To be settled by the manager: " + doubt, true)));
        if (episode.open()) {
            begin(child, journey, episode, by, started);
        } else {
            allocation.release(child, LondonTime.endOf(episode.closedOn()));
        }
        if (!episode.doubts().isEmpty()) {
            doubts.ask(child, episode.open() ? journey : null, team, episode.referredOn(), episode.doubts());
            started.add("settle-doubts: the team's manager is asked");
        }
        return new PlacedEpisode(started, history);
    }

    private void begin(ChildId child, JourneyReference journey, Episode episode, String by, List<String> started) {
        started.addAll(protection.begin(child, journey, episode, by));
        var unfinished = episode.assessments().stream().filter(Episode.Assessment::open).findFirst();
        if (unfinished.isPresent()) {
            assess(child, journey, episode, unfinished.get(), by, started);
        } else if (started.isEmpty() && episode.assessments().isEmpty()) {
            assess(child, journey, episode, null, by, started);
        } else if (started.isEmpty()) {
            ask(child, journey, NextStage.whatFollows, "The last assessment was finished and nothing else was open when the caseload was brought in.", by, started);
        }
    }

    /** An assessment under way, or, where the episode is open and none was begun, one that waits for a worker. */
    private void assess(ChildId child, JourneyReference journey, Episode episode, Episode.Assessment found, String by, List<String> started) {
        LocalDate begun = found == null ? null : found.startedOn();
        var reviewed = found == null ? List.<LocalDate>of() : Stream.ofNullable(found.reviewedOn()).toList();
        var id = assessments.bringIn(new BroughtIn(child, journey, episode.referredOn(), begun, null, reviewed,
                "cin-census:" + episode.referredOn() + ":" + begun), by);
        journeys.began(journey, "single-assessment", id, "Single assessment", LondonTime.at(begun == null ? episode.referredOn() : begun, LondonTime.NINE),
                "Brought in with the caseload");
        started.add(begun == null ? "single-assessment: waits for a worker" : "single-assessment: under way");
    }

    private void ask(ChildId child, JourneyReference journey, NextStage next, String because, String by, List<String> started) {
        byHand.ask(child, journey, next, clock.instant(), because, by);
        started.add("next-stage-by-hand: " + next.words());
    }

    private record Fact(LocalDate on, String stage, String what) {}

    /** What the file says of the past, in words; the earliest first. */
    private static List<Fact> past(Episode episode) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(episode.referredOn(), "Front door", "Referred: " + Codes.REFERRAL_SOURCE.label(episode.referralSource()) + "."));
        episode.assessments().stream().filter(one -> !one.open()).forEach(one -> facts.add(new Fact(one.authorisedOn(), "Assessment", "Assessment authorised.")));
        episode.enquiries().forEach(one -> {
            facts.add(new Fact(one.startedOn(), "Child protection", "Section 47 enquiry began."));
            held(one.conferenceOn(), facts);
        });
        held(episode.initialConferenceOn(), facts);
        episode.protectionPlans().forEach(plan -> {
            facts.add(new Fact(plan.startedOn(), "Child protection", "Child protection plan began: " + Codes.CATEGORY_OF_ABUSE.label(plan.initialCategory()) + "."));
            plan.reviewedOn().forEach(day -> facts.add(new Fact(day, "Child protection", "Child protection plan reviewed.")));
            ended(plan.endedOn(), "Child protection plan ended.", facts);
        });
        episode.needPlans().forEach(plan -> {
            facts.add(new Fact(plan.startedOn(), "Child in need", "Child in need plan began."));
            ended(plan.endedOn(), "Child in need plan ended.", facts);
        });
        ended(episode.closedOn(), "Closed: " + Codes.REASON_FOR_CLOSURE.label(episode.reasonForClosure()) + ".", facts);
        facts.sort(java.util.Comparator.comparing(Fact::on));
        return facts;
    }

    private static void held(LocalDate day, List<Fact> facts) {
        if (day != null) {
            facts.add(new Fact(day, "Child protection", "Initial child protection conference held."));
        }
    }

    private static void ended(LocalDate day, String what, List<Fact> facts) {
        if (day != null) {
            facts.add(new Fact(day, "Journey", what));
        }
    }
}
