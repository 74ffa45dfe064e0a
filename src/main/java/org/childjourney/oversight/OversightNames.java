package org.childjourney.oversight;

import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Team;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** OversightNames, teams and duties in the words others know them by. */
@Component
class OversightNames {

    private final Directory directory;
    private final Timescales rules;

    OversightNames(Directory directory, Timescales rules) {
        this.directory = directory;
        this.rules = rules;
    }

    String named(String user) {
        return user == null ? "nobody" : directory.nameOf(user);
    }

    String team(String id) {
        return directory.teams().stream().filter(team -> team.id().equals(id)).map(Team::name).findFirst().orElse(id);
    }

    String duty(ClockEntry entry) {
        return rules.rule(entry.rule(), entry.trigger()).inWords();
    }

    /** The first of these service-wide roles that somebody holds; the last where none is held. */
    String firstHeld(String... roles) {
        return Stream.of(roles).filter(role -> !directory.isVacant(role, null)).findFirst().orElse(roles[roles.length - 1]);
    }
}
