package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.children.Children;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a period of care, from the wish that a child come in to its end: record, clocks and processes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareCourse {

    private final CarePeriodTable table;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final CareEndings endings;
    private final CareStatus status;
    private final CareVisits visits;
    private final EpisodeBook episodes;
    private final Involvements involvements;
    private final Children children;
    private final ApplicationEventPublisher events;

    CareCourse(CarePeriodTable table, CareClocks clocks, CareProcesses processes, CareEndings endings, CareStatus status, CareVisits visits, EpisodeBook episodes,
               Involvements involvements, Children children, ApplicationEventPublisher events) {
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.endings = endings;
        this.status = status;
        this.visits = visits;
        this.episodes = episodes;
        this.involvements = involvements;
        this.children = children;
        this.events = events;
    }

    UUID begin(CarePeriod period, String by) {
        table.findByChildAndEndedAtIsNull(period.child().value()).ifPresent(open -> {
            throw Refused.because("child", open.id, open.sinceAt == null ? "It is being worked on already that this child comes into care."
                    : "This child is looked after already, since " + LondonTime.longDate(LondonTime.day(open.sinceAt)) + ". Change the legal status instead.");
        });
        table.saveAndFlush(period);
        events.publishEvent(period.matters(period.wantedAt, by, "CareAskedFor", "Care asked for." + (period.because == null ? "" : " " + period.because)));
        processes.begin(CareProcesses.ENTERING, period);
        return period.id;
    }

    /** The first placement began: the child is looked after, and everything that is owed to such a child begins to count. */
    void firstPlaced(CarePeriod period, CarePlacement placement, String by) {
        period.sinceAt = period.wantedStatus.isCareOrder() ? period.statusFromAt : placement.fromAt;
        table.saveAndFlush(period);
        episodes.first(period, placement);
        clocks.start(CareClocks.OFFICER, period.id, period, period.sinceAt, "CareBegan", CareProcesses.OFFICER, by);
        clocks.start(CareClocks.PERMANENCE, period.id, period, period.sinceAt, "CareBegan", CareProcesses.ENTERING, by);
        clocks.start(CareClocks.PLAN, period.id, period, placement.fromAt, "CareBegan", CareProcesses.PLAN, by);
        involvements.begin(period.child(), Role.VIRTUAL_HEAD, period.id, period.sinceAt, by);
        processes.childPlaced(period.id);
        processes.begin(CareProcesses.OFFICER, period);
        processes.begin(CareProcesses.PLAN, period);
        watchTheBirthday(period, by);
        status.watchAgreement(period, period.wantedStatus, period.sinceAt, by);
        visits.begin(period, by);
        events.publishEvent(new CareBegan(period.id, period.child(), period.journey(), period.sinceAt, by, period.wantedStatus, placement.place));
    }

    void watchTheBirthday(CarePeriod period, String by) {
        var born = children.facts(period.child()).dateOfBirth();
        if (born != null) {
            clocks.start(CareClocks.EIGHTEEN, period.id, period, Trigger.birth(born), "CareBegan", CareProcesses.EIGHTEEN, by);
            processes.begin(CareProcesses.EIGHTEEN, period);
        }
    }

    void permanencePlanMade(CarePeriod period, Instant at, String by) {
        if (period.permanenceAt == null) {
            period.permanenceAt = at;
            clocks.meet(CareClocks.PERMANENCE, period.id, at, "PermanencePlanMade", by);
            processes.permanencePlanMade(period.id);
            events.publishEvent(period.matters(at, by, "PermanencePlanMade", "Plan for permanence made" + (period.permanence == null ? "." : ": " + period.permanence.label() + ".")));
        }
    }

    void firstReviewHeld(CarePeriod period, Instant at) {
        period.firstReviewAt = at;
        table.saveAndFlush(period);
        processes.intervalChanged(period.id);
    }

    /** Nobody agreed, or another way was found: the child does not come into care. */
    void closeWithoutCare(CarePeriod period, String why, Instant at, String by) {
        endings.withoutCare(period, why, at, by);
    }

    /** @param noticeGiven whether those who knew of the placement were told of its end before */
    void over(CarePeriod period, CareEndReason how, String why, Instant at, String by, boolean noticeGiven) {
        if (period.sinceAt == null) {
            endings.withoutCare(period, why, at, by);
        } else {
            endings.ofCare(period, how, why, at, by, noticeGiven);
        }
    }
}
