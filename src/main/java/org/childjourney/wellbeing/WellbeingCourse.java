package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.allocation.Involvements;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What begins and ends together with a child's time in care. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WellbeingCourse {

    private final HealthCourse health;
    private final DentalCourse dental;
    private final StrengthsCourse strengths;
    private final EducationCourse education;
    private final WellbeingClocks clocks;
    private final WellbeingProcesses processes;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;

    WellbeingCourse(HealthCourse health, DentalCourse dental, StrengthsCourse strengths, EducationCourse education, WellbeingClocks clocks,
                    WellbeingProcesses processes, Involvements involvements, ApplicationEventPublisher events) {
        this.health = health;
        this.dental = dental;
        this.strengths = strengths;
        this.education = education;
        this.clocks = clocks;
        this.processes = processes;
        this.involvements = involvements;
        this.events = events;
    }

    UUID begin(WellbeingPeriod period, String by) {
        begun(period, by);
        health.begin(period, by);
        dental.begin(period, period.since, "ChildBecameLookedAfter", by);
        strengths.beginIfOfAge(period, by);
        education.beginIfOfAge(period, by);
        return period.id;
    }

    UUID inTheMiddle(WellbeingPeriod period, WellbeingBroughtIn found, String by) {
        begun(period, by);
        health.inTheMiddle(period, found.lastAssessedOn(), by);
        dental.inTheMiddle(period, found.lastTeethCheckedOn(), by);
        strengths.inTheMiddle(period, found.lastQuestionnaireOn(), by);
        education.inTheMiddle(period, by);
        return period.id;
    }

    private void begun(WellbeingPeriod period, String by) {
        involvements.begin(period.child(), "health-coordinator", period.id, period.since, by);
        events.publishEvent(new WellbeingBegun(period.id, period.child(), period.journey(), period.since, by));
    }

    void end(WellbeingPeriod period, String why, Instant at, String by) {
        period.end(why, at, by);
        health.careEnded(period, at, by);
        education.careEnded(period, at, by);
        clocks.cancelAll(period.id, why, by);
        processes.careEnded(period.id);
        involvements.end(period.id, at);
        events.publishEvent(new WellbeingEnded(period.id, period.child(), period.journey(), at, by, why));
    }
}
