package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The lawyer's advice to the panel and who may read it. Kept apart, never as a paper. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PanelAdvice(
        String advice, List<String> readers) {

    PanelAdvice {
        readers = readers == null ? List.of() : List.copyOf(readers);
    }
}
