package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for a place, matches it to the child, and has it approved where the law or the house asks for somebody senior. */
@Service
@Transactional
class Placements {

    private final CarePlacementTable table;
    private final CareReading reading;
    private final CareProcesses processes;
    private final Allocation allocation;
    private final Children children;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placements(CarePlacementTable table, CareReading reading, CareProcesses processes, Allocation allocation, Children children, Papers papers,
               ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.processes = processes;
        this.allocation = allocation;
        this.children = children;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @param move null for the first placement of a period */
    void lookFor(UUID care, UUID move) {
        var period = reading.period(care);
        int number = table.findByCareOrderByNumber(care).size() + 1;
        var placement = table.saveAndFlush(new CarePlacement(care, move, number, clock.instant()));
        processes.begin(CareProcesses.SEARCH, period, placement);
    }

    /** The worker found a place. @return whether somebody must approve it before the child moves in. @throws Refused with every wrong field */
    boolean match(UUID id, MatchThePlacement answers, String by) {
        var placement = reading.placement(id);
        var period = reading.period(placement.care);
        var before = reading.latest(period.id);
        var status = period.isInCare() ? reading.status(period.id) : period.wantedStatus;
        PlacementCheck.of(answers, status, before.isPresent(), children.facts(period.child()).dateOfBirth(), LondonTime.day(clock.instant())).orRefuse();
        papers.keep(id, period.child(), "match-the-placement", clock.instant(), answers, by);
        placement.match(answers);
        table.saveAndFlush(placement);
        events.publishEvent(period.note(clock.instant(), by, "PlacementMatched", "Place found: " + answers.place().label() + "."
                + (answers.apart() ? " Brothers and sisters live apart: " + answers.whyApart() : "")));
        return placement.needsApproval() && !placement.inEmergency;
    }

    /** The director for a place that lies at a distance, else the heads of service. */
    String approversOf(UUID id) {
        var placement = reading.placement(id);
        String child = reading.period(placement.care).child().toString();
        return placement.distant ? allocation.directorsFor(child) : allocation.headsOfServiceFor(child);
    }

    /** Somebody senior decided, before the child moved or after. */
    void decide(UUID id, String form, ApproveThePlacement answers, String by) {
        var placement = reading.placement(id);
        var period = reading.period(placement.care);
        Instant now = clock.instant();
        var check = new Answers();
        CareMoments.requireWords(check, answers.yes() && placement.distant && answers.areaTold() != YesNo.yes, "whyAreaNotTold", answers.whyAreaNotTold(),
                "Was the council of the area asked? It must be consulted before a child is placed at a distance. Say why it was not.").orRefuse();
        papers.keep(id, period.child(), form, now, answers, by);
        placement.decide(answers.yes(), answers.whyRefused(), now, by);
        table.saveAndFlush(placement);
        events.publishEvent(period.matters(now, by, answers.yes() ? "PlacementApproved" : "PlacementNotApproved",
                (placement.inArea ? "School in years 10 or 11: " : "Out of the area: ") + (answers.yes() ? "place approved. " + answers.meetsNeeds() : "place not approved. " + answers.whyRefused())));
    }
}
