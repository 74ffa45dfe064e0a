package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Collectors;

/** One line of a form: the family agrees that an agency may do something with what is known of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreedToShare(String agency, EarlyHelpPurpose purpose, String agreedBy) {

    static List<AgreedToShare> written(List<AgreedToShare> lines) {
        return lines == null ? List.of() : List.copyOf(lines);
    }

    static String inWords(List<AgreedToShare> lines) {
        return lines.stream().map(line -> line.agency + " " + line.purpose.words()).collect(Collectors.joining("; "));
    }
}
