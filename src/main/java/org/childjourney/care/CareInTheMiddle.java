package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Care that began before this record did: power and place stand as they were, what is due counts from real dates, and a duty whose day has passed is not begun. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareInTheMiddle {

    private static final String NOT_NAMED = "carers not named in the file";
    private static final String EVENT = "CareBroughtIn";

    private final CarePeriodTable periods;
    private final CarePlacementTable placements;
    private final EpisodeBook episodes;
    private final CareCourse course;
    private final CareStatus status;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final PlacementDuties duties;
    private final CareVisits visits;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareInTheMiddle(CarePeriodTable periods, CarePlacementTable placements, EpisodeBook episodes, CareCourse course, CareStatus status, CareClocks clocks,
                    CareProcesses processes, PlacementDuties duties, CareVisits visits, Involvements involvements, ApplicationEventPublisher events, Clock clock) {
        this.periods = periods;
        this.placements = placements;
        this.episodes = episodes;
        this.course = course;
        this.status = status;
        this.clocks = clocks;
        this.processes = processes;
        this.duties = duties;
        this.visits = visits;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    UUID bringIn(CareBroughtIn found, String by) {
        periods.findByChildAndEndedAtIsNull(found.child().value()).ifPresent(open -> {
            throw Refused.because("child", found.child(), "This child is looked after here already. Record there what happened since.");
        });
        var period = periods.saveAndFlush(new CarePeriod(found, clock.instant(), by));
        var home = lived(period, found);
        involvements.begin(period.child(), Role.VIRTUAL_HEAD, period.id, period.sinceAt, by);
        begin(period, home, by);
        events.publishEvent(period.matters(period.sinceAt, by, EVENT, "In care. Brought in with the caseload: " + found.last().status().label() + ", " + found.last().place().label() + "."));
        return period.id;
    }

    /** Every place and episode. @return where the child lives now */
    private CarePlacement lived(CarePeriod period, CareBroughtIn found) {
        CarePlacement home = null;
        for (int i = 0; i < found.stays().size(); i++) {
            var stay = found.stays().get(i);
            if (home == null || stay.elsewhere()) {
                home = placements.saveAndFlush(new CarePlacement(period.id, i == 0 ? 1 : home.number + 1, stay, NOT_NAMED));
            }
            home.untilAt = stay.until() == null ? null : LondonTime.startOf(stay.until());
            home.reasonChange = stay.reasonForMove();
            home = placements.saveAndFlush(home);
            episodes.bringIn(period.id, stay, home.id);
        }
        return home;
    }

    private void begin(CarePeriod period, CarePlacement home, String by) {
        if (isAhead(CareClocks.OFFICER, period.sinceAt)) {
            clocks.start(CareClocks.OFFICER, period.id, period, period.sinceAt, EVENT, CareProcesses.OFFICER, by);
            processes.begin(CareProcesses.OFFICER, period);
        }
        if (isAhead(CareClocks.PLAN, period.sinceAt)) {
            clocks.start(CareClocks.PLAN, period.id, period, period.sinceAt, EVENT, CareProcesses.PLAN, by);
            processes.begin(CareProcesses.PLAN, period);
        }
        if (isAhead(CareClocks.PERMANENCE, period.sinceAt)) {
            clocks.start(CareClocks.PERMANENCE, period.id, period, period.sinceAt, EVENT, null, by);
        }
        Instant statusSince = LondonTime.startOf(episodes.statusSince(period.id));
        if (isAhead(CareClocks.AGREEMENT, statusSince)) {
            status.watchAgreement(period, period.wantedStatus, statusSince, by);
        }
        if (isAhead(CareClocks.PLACEMENT_PLAN, home.fromAt)) {
            duties.begin(period, home, by);
        }
        course.watchTheBirthday(period, by);
        visits.begin(period, by);
    }

    private boolean isAhead(String rule, Instant from) {
        return clocks.dueIfFrom(rule, from).isAfter(clock.instant());
    }
}
