package org.childjourney.oversight;

import java.util.UUID;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code annex-a-correction} asks of the application: whose each task is. Only the engine may call it. */
@Component
public class AnnexACorrectionTasks {

    static final String KEY = "annex-a-correction";
    static final String ID = "annexACorrectionId";

    private final AnnexACorrections corrections;
    private final Directory directory;
    private final Clocks clocks;

    AnnexACorrectionTasks(AnnexACorrections corrections, Directory directory, Clocks clocks) {
        this.corrections = corrections;
        this.directory = directory;
        this.clocks = clocks;
    }

    /** The correction nears its date. */
    public void escalateWhatNearsItsDate(String annexACorrectionId) {
        clocks.escalateDue(UUID.fromString(annexACorrectionId));
    }

    /** The managers of the team; where there is none, the service managers. */
    public String managersOf(String annexACorrectionId) {
        String team = corrections.get(UUID.fromString(annexACorrectionId)).team();
        return directory.isVacant(Role.TEAM_MANAGER, team) ? Role.SERVICE_MANAGER : team + "-" + Role.TEAM_MANAGER;
    }

    /** The service managers. */
    public String whoAnswers(String annexACorrectionId) {
        return Role.SERVICE_MANAGER;
    }
}
