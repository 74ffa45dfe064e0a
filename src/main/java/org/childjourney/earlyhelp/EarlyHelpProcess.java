package org.childjourney.earlyhelp;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** What the application tells the processes of early help: assessment, plan (one instance for each cycle), targeted support, step up. */
@Component
class EarlyHelpProcess {

    static final String ID = "earlyHelpId";
    static final String ASSESSMENT = "early-help-assessment";
    static final String PLAN = "early-help-plan";
    static final String SUPPORT = "early-help-support";
    static final String STEP_UP = "early-help-step-up";

    private final Processes processes;

    EarlyHelpProcess(Processes processes) {
        this.processes = processes;
    }

    void beginAssessment(EarlyHelpEpisode episode) {
        processes.start(ASSESSMENT, episode.journey(), Map.of(ID, episode.id, "childId", episode.child(), "earlyHelpStage", episode.step.code()));
    }

    void begin(String process, EarlyHelpEpisode episode) {
        processes.start(process, episode.journey(), Map.of(ID, episode.id, "childId", episode.child()));
    }

    /** Whatever step the family is at is interrupted; a manager considers harm. */
    void agreementWithdrawn(UUID episode) {
        processes.tell("earlyhelp.agreementTakenBack", ID, episode, Map.of());
    }

    void supportEnded(UUID episode) {
        processes.tell("earlyhelp.supportEnded", ID, episode, Map.of());
    }

    /** Two records turned out to be of one child: tasks go to the known child's team from now on. */
    void belongsTo(UUID episode, ChildId known) {
        processes.setReference(ID, episode, "childId", known);
    }

    void cancelPlan(UUID episode, String why) {
        processes.cancel(PLAN, ID, episode, why);
    }

    void cancelAll(UUID episode, String why) {
        List.of(ASSESSMENT, PLAN, SUPPORT, STEP_UP).forEach(process -> processes.cancel(process, ID, episode, why));
    }
}
