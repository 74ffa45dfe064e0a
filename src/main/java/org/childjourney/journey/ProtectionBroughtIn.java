package org.childjourney.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.assessment.EnquiryBroughtIn;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.caseload.Episode;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.childprotection.ProtectionPlanBroughtIn;
import org.childjourney.children.Codes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Places the open enquiry and the open plan of a caseload's episode: running where they stood, with clocks from their real dates. */
@Component
class ProtectionBroughtIn {

    private static final String SOURCE = "cin-census:";
    private static final String BECAUSE = "Brought in with the caseload";

    private final Journeys journeys;
    private final Section47Enquiries enquiries;
    private final ChildProtectionPlans plans;
    private final ChildInNeedPlans needPlans;
    private final ConferencesOnTheJourney conferences;
    private final StagesByHand byHand;
    private final Clock clock;

    ProtectionBroughtIn(Journeys journeys, Section47Enquiries enquiries, ChildProtectionPlans plans, ChildInNeedPlans needPlans,
                        ConferencesOnTheJourney conferences, StagesByHand byHand, Clock clock) {
        this.journeys = journeys;
        this.enquiries = enquiries;
        this.plans = plans;
        this.needPlans = needPlans;
        this.conferences = conferences;
        this.byHand = byHand;
        this.clock = clock;
    }

    /**
     * Begins what is open. Of several open enquiries or plans of one kind the latest runs; a need plan beside a protection plan does
     * not: both contradictions are among the episode's doubts, which the manager settles.
     *
     * @return what was started, in the words of the report
     */
    List<String> begin(ChildId child, JourneyReference journey, Episode episode, String by) {
        var started = new ArrayList<String>();
        latest(episode.enquiries().stream().filter(Episode.Enquiry::open), Episode.Enquiry::startedOn)
                .ifPresent(open -> started.add(enquiry(child, journey, open, by)));
        var protection = latest(episode.protectionPlans().stream().filter(Episode.ProtectionPlan::open), Episode.ProtectionPlan::startedOn);
        protection.ifPresent(open -> started.add(protection(child, journey, open, by)));
        if (protection.isEmpty()) {
            latest(episode.needPlans().stream().filter(Episode.NeedPlan::open), Episode.NeedPlan::startedOn)
                    .ifPresent(open -> started.add(needPlan(child, journey, open, by)));
        }
        return started;
    }

    private static <T> Optional<T> latest(Stream<T> all, java.util.function.Function<T, LocalDate> day) {
        return all.max(Comparator.comparing(day));
    }

    private String enquiry(ChildId child, JourneyReference journey, Episode.Enquiry open, String by) {
        var id = enquiries.bringIn(new EnquiryBroughtIn(child, journey, open.startedOn(), SOURCE + "enquiry:" + open.startedOn()), by);
        journeys.began(journey, "section-47-enquiry", id, "Section 47 enquiry", LondonTime.at(open.startedOn(), LondonTime.NINE), BECAUSE);
        return "section-47-enquiry: under way since " + open.startedOn();
    }

    private String protection(ChildId child, JourneyReference journey, Episode.ProtectionPlan open, String by) {
        String initial = Codes.CATEGORY_OF_ABUSE.has(open.initialCategory()) ? open.initialCategory() : open.latestCategory();
        if (!Codes.CATEGORY_OF_ABUSE.has(initial)) {
            byHand.ask(child, journey, NextStage.whatFollows, clock.instant(), "A child protection plan was open when the caseload was brought in, and the file names no category of abuse.", by);
            return "next-stage-by-hand: a child protection plan without a category";
        }
        String latest = Codes.CATEGORY_OF_ABUSE.has(open.latestCategory()) ? open.latestCategory() : initial;
        var reviewed = open.reviewedOn().stream().filter(day -> !day.isBefore(open.startedOn()) && !day.isAfter(LondonTime.day(clock.instant()))).toList();
        String source = SOURCE + "protection-plan:" + open.startedOn();
        var plan = plans.bringIn(new ProtectionPlanBroughtIn(child, journey, open.startedOn(), initial, latest,
                open.earlierPlans() == null ? 0 : open.earlierPlans(), reviewed, source), by);
        journeys.began(journey, WhatFollowsAConference.PLAN, plan, "Child protection plan", LondonTime.at(open.startedOn(), LondonTime.NINE), BECAUSE);
        conferences.review(child, journey, plan, clock.instant(), source, by);
        return "child-protection-plan: in force since " + open.startedOn();
    }

    private String needPlan(ChildId child, JourneyReference journey, Episode.NeedPlan open, String by) {
        var plan = needPlans.bringIn(child, journey, open.startedOn(), SOURCE + "need-plan:" + open.startedOn(), by);
        journeys.began(journey, NeedPlansOnTheJourney.PROCESS, plan, "Child in need plan", LondonTime.at(open.startedOn(), LondonTime.NINE), BECAUSE);
        return "child-in-need-plan: in force since " + open.startedOn();
    }
}
