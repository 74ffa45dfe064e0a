package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Involvements;
import org.childjourney.foundation.Refused;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names who reviews a child's care: chosen from the list of reviewing officers, never somebody who works in the child's team. */
@Service
@Transactional
class ReviewingOfficers {

    private final CareReading reading;
    private final CareClocks clocks;
    private final Directory directory;
    private final Allocation allocation;
    private final Involvements involvements;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewingOfficers(CareReading reading, CareClocks clocks, Directory directory, Allocation allocation, Involvements involvements, Papers papers,
                      ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.clocks = clocks;
        this.directory = directory;
        this.allocation = allocation;
        this.involvements = involvements;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Those who may be chosen, as the answers of a question. */
    List<Map<String, String>> choices(UUID care) {
        return available(reading.period(care)).map(one -> Map.of("value", one.username(), "label", one.displayName())).toList();
    }

    private Stream<Staff> available(CarePeriod period) {
        String team = allocation.of(period.child()).map(holding -> holding.team()).orElse("");
        return directory.holding(Role.INDEPENDENT_REVIEWING_OFFICER, null).stream().filter(one -> !one.teams().contains(team));
    }

    /** @throws Refused for somebody who is no reviewing officer, or works in the child's team */
    void appoint(UUID care, AppointTheReviewingOfficer answers, String by) {
        var period = reading.period(care);
        var officer = available(period).filter(one -> one.username().equals(answers.officer())).findFirst().orElseThrow(() -> Refused.because("officer",
                answers.officer(), "Who reviews this child's care? Choose from the list: a reviewing officer who does not work in the child's team."));
        Instant now = clock.instant();
        papers.keep(care, period.child(), "appoint-the-reviewing-officer", now, answers, by);
        period.reviewingOfficer = officer.username();
        period.officerAt = now;
        involvements.appoint(period.child(), Role.INDEPENDENT_REVIEWING_OFFICER, officer.username(), care, now, by);
        clocks.meet(CareClocks.OFFICER, care, now, "ReviewingOfficerAppointed", by);
        events.publishEvent(new ReviewingOfficerAppointed(care, period.child(), period.journey(), now, by, officer.username(), officer.displayName()));
    }
}
