package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.WhatGoesOn;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What is open in a child's journey, for the front door: a journey alone is no open case, only a stage above the threshold of the law is. */
@Component
class OpenCases implements WhatGoesOn {

    /** Stages in which a social worker works with the child under the Children Act. What is not named here is decided on like a first contact. */
    private static final Set<String> ABOVE_THE_THRESHOLD = Set.of("single-assessment", "strategy-discussion", "section-47-enquiry", "immediate-protection",
            ConferencesOnTheJourney.PROCESS, WhatFollowsAConference.PLAN, NeedPlansOnTheJourney.PROCESS, LegalOnTheJourney.PROCESS, CareOnTheJourney.PROCESS,
            SecureOnTheJourney.PROCESS, ShortBreaksOnTheJourney.PROCESS, "private-fostering", PermanenceOnTheJourney.PROCESS, AdoptionOnTheJourney.PROCESS,
            GuardianshipOnTheJourney.PROCESS, ConnectedPersonsOnTheJourney.PROCESS, DutiesOnTheJourney.PROCESS, LeavingCareOnTheJourney.PROCESS,
            LeavingCareOnTheJourney.LOOK);

    private final Journeys journeys;
    private final StageByHandTable byHand;

    OpenCases(Journeys journeys, StageByHandTable byHand) {
        this.journeys = journeys;
        this.byHand = byHand;
    }

    @Override
    public boolean caseIsOpen(ChildId child) {
        return journeys.openStagesOf(child).stream().anyMatch(this::isAboveTheThreshold);
    }

    @Override
    public List<String> besides(ChildId child, UUID contactId) {
        return journeys.openStagesOf(child).stream().filter(stage -> !stage.record().equals(contactId))
                .map(stage -> stage.name() + ", since " + LondonTime.longDate(LondonTime.day(stage.beganAt()))).toList();
    }

    private boolean isAboveTheThreshold(JourneyStage stage) {
        return ABOVE_THE_THRESHOLD.contains(stage.process())
                || stage.process().equals(StagesByHand.PROCESS) && byHand.findById(stage.record()).filter(asked -> asked.nextStage().isAboveTheThreshold()).isPresent();
    }
}
