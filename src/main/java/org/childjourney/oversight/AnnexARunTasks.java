package org.childjourney.oversight;

import java.util.UUID;
import org.childjourney.access.Role;
import org.springframework.stereotype.Component;

/** What the process {@code annex-a-run} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AnnexARunTasks {

    private final AnnexARuns runs;
    private final AnnexACorrections corrections;
    private final OversightNames names;

    AnnexARunTasks(AnnexARuns runs, AnnexACorrections corrections, OversightNames names) {
        this.runs = runs;
        this.corrections = corrections;
        this.names = names;
    }

    /** The lists are drawn from the record as it stands. */
    public void drawTheLists(String annexARunId) {
        runs.draw(UUID.fromString(annexARunId));
    }

    /** The fortnight after this one gets its run. */
    public void beginTheNextFortnight(String annexARunId) {
        runs.beginTheNext(UUID.fromString(annexARunId));
    }

    /** Each team with findings has a task. */
    public void askTheTeams(String annexARunId) {
        corrections.ask(runs.get(UUID.fromString(annexARunId)));
    }

    /** The analysts; where there is none, the head of service. */
    public String analystsOf(String annexARunId) {
        return names.firstHeld(Role.PERFORMANCE_ANALYST, Role.HEAD_OF_SERVICE, Role.DIRECTOR);
    }

    /** The head of service; where the post is vacant, the director. */
    public String whoAnswers(String annexARunId) {
        return names.firstHeld(Role.HEAD_OF_SERVICE, Role.DIRECTOR);
    }
}
