package org.childjourney.journey;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.assessment.ImmediateProtections;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.springframework.stereotype.Component;

/** How each stage is ended from outside: its clocks cancelled with the reason, its tasks taken away, and its event published. */
@Component
class StagesThatEnd {

    private interface End {
        void of(UUID record, String why, Instant at, String by);
    }

    private final Map<String, End> byProcess;

    StagesThatEnd(SingleAssessments assessments, StrategyDiscussions discussions, Section47Enquiries enquiries, ImmediateProtections protections,
                  ChildProtectionConferences conferences, ChildProtectionPlans plans, ChildInNeedPlans needPlans) {
        byProcess = Map.of(
                "single-assessment", (record, why, at, by) -> assessments.end(record, why, by),
                "strategy-discussion", discussions::end,
                "section-47-enquiry", enquiries::end,
                "immediate-protection", protections::end,
                "child-protection-conference", conferences::end,
                "child-protection-plan", plans::end,
                "child-in-need-plan", needPlans::end);
    }

    boolean canEnd(JourneyStage stage) {
        return stage.isOpen() && byProcess.containsKey(stage.process());
    }

    void end(JourneyStage stage, String why, Instant at, String by) {
        byProcess.get(stage.process()).of(stage.record(), why, at, by);
    }
}
