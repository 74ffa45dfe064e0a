package org.childjourney.journey;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.adoption.Adoptions;
import org.childjourney.assessment.ImmediateProtections;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.care.CareEpisodes;
import org.childjourney.duties.SpecialDuties;
import org.childjourney.earlyhelp.EarlyHelpEpisodes;
import org.childjourney.leavingcare.CareLeavers;
import org.childjourney.legal.LegalCases;
import org.childjourney.missing.MissingEpisodes;
import org.childjourney.permanence.ConnectedPersonAssessments;
import org.childjourney.permanence.PermanencePlannings;
import org.childjourney.permanence.SpecialGuardianships;
import org.childjourney.privatefostering.PrivateFosterings;
import org.childjourney.secure.SecureAccommodations;
import org.childjourney.shortbreaks.ShortBreaks;
import org.springframework.stereotype.Component;

/** How each stage is ended from outside: its clocks cancelled with the reason, its tasks taken away, and its event published. */
@Component
class StagesThatEnd {

    private interface End {
        void of(UUID record, String why, Instant at, String by);
    }

    private final Map<String, End> byProcess;

    StagesThatEnd(SingleAssessments assessments, StrategyDiscussions discussions, Section47Enquiries enquiries, ImmediateProtections protections,
                  ChildProtectionConferences conferences, ChildProtectionPlans plans, ChildInNeedPlans needPlans, EarlyHelpEpisodes earlyHelp, LegalCases legal,
                  CareEpisodes care, MissingEpisodes missing, PrivateFosterings fosterings, SecureAccommodations secure, ShortBreaks breaks,
                  PermanencePlannings plannings, SpecialGuardianships guardianships, ConnectedPersonAssessments connected, SpecialDuties duties,
                  Adoptions adoptions, CareLeavers leavers) {
        byProcess = Map.ofEntries(
                Map.entry("single-assessment", (record, why, at, by) -> assessments.end(record, why, by)),
                Map.entry("strategy-discussion", discussions::end),
                Map.entry("section-47-enquiry", enquiries::end),
                Map.entry("immediate-protection", protections::end),
                Map.entry("child-protection-conference", conferences::end),
                Map.entry("child-protection-plan", plans::end),
                Map.entry("child-in-need-plan", needPlans::end),
                Map.entry(EarlyHelpOnTheJourney.PROCESS, earlyHelp::end),
                Map.entry(LegalOnTheJourney.PROCESS, legal::end),
                Map.entry(CareOnTheJourney.PROCESS, care::end),
                Map.entry("missing-episode", missing::end),
                Map.entry("private-fostering", fosterings::end),
                Map.entry(SecureOnTheJourney.PROCESS, (record, why, at, by) -> secure.end(record, why, at, by)),
                Map.entry(ShortBreaksOnTheJourney.PROCESS, (record, why, at, by) -> breaks.end(record, why, at, by)),
                Map.entry(PermanenceOnTheJourney.PROCESS, plannings::end),
                Map.entry(GuardianshipOnTheJourney.PROCESS, guardianships::end),
                Map.entry(ConnectedPersonsOnTheJourney.PROCESS, connected::end),
                Map.entry(AdoptionOnTheJourney.PROCESS, adoptions::end),
                Map.entry(LeavingCareOnTheJourney.PROCESS, leavers::endStage),
                Map.entry(LeavingCareOnTheJourney.LOOK, leavers::dropLook),
                Map.entry(DutiesOnTheJourney.PROCESS, duties::end));
    }

    boolean canEnd(JourneyStage stage) {
        return stage.isOpen() && byProcess.containsKey(stage.process());
    }

    void end(JourneyStage stage, String why, Instant at, String by) {
        byProcess.get(stage.process()).of(stage.record(), why, at, by);
    }
}
