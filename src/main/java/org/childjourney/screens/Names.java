package org.childjourney.screens;

import org.childjourney.access.Directory;
import org.childjourney.access.Team;
import org.springframework.stereotype.Component;

/** What colleagues call a person or a team of the staff list. */
@Component
class Names {

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    /** Of the person of a user name, also when they no longer work here; the user name where nobody ever had it. */
    String of(String username) {
        return "system".equals(username) ? "The system" : directory.nameOf(username);
    }

    String ofTeam(String id) {
        return directory.teams().stream().filter(team -> team.id().equals(id)).map(Team::name).findFirst().orElse(id);
    }
}
