package org.childjourney.transfer;

import org.childjourney.access.Directory;
import org.childjourney.access.Team;
import org.springframework.stereotype.Component;

/** What colleagues call a worker and a team. */
@Component
class InPeoplesNames {

    private final Directory directory;

    InPeoplesNames(Directory directory) {
        this.directory = directory;
    }

    String of(String username) {
        return "system".equals(username) ? "The system" : directory.nameOf(username);
    }

    /** A worker in a team, or the team alone. */
    String of(String team, String worker) {
        String name = directory.teams().stream().filter(each -> each.id().equals(team)).map(Team::name).findFirst().orElse(team);
        if (team == null) {
            return "nobody yet";
        }
        return worker == null ? "the team " + name : directory.nameOf(worker) + ", team " + name;
    }
}
