package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Somebody who came to a meeting, and what they are to the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonInTeam(String who, String role) {

    static List<PersonInTeam> written(List<PersonInTeam> lines) {
        return lines == null ? List.of() : List.copyOf(lines);
    }
}
