package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the analyst makes of the findings, and who corrects what. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtTheFindings(List<TeamAsked> teams, String words) {

    LookAtTheFindings {
        teams = teams == null ? List.of() : teams.stream().filter(each -> each.team() != null).toList();
    }

    /** What the manager of one team should see to first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TeamAsked(String team, String words) {}
}
