package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Somebody who took part, and what they are to the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonHere(String who, String role) {

    static List<PersonHere> named(List<PersonHere> rows) {
        return rows == null ? List.of() : rows.stream().filter(row -> row.who() != null && !row.who().isBlank()).toList();
    }
}
