package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** Who was told the outcome, how, when and in which words. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellTheFamily(
        List<Person> people, YesNo childTold, String howChildTold, String whyChildNotTold, List<Agency> agencies, String letter,
        YesNo everyoneTold, String whyNotEveryone) {

    static final String NOT_TOLD = "notTold";

    /** Somebody of the family. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(String name, String relationship, String how, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate toldOn, String language) {

        boolean isEmpty() {
            return Texts.allBlank(name, relationship, how, language) && toldOn == null;
        }

        boolean wasTold() {
            return how != null && !how.equals(NOT_TOLD);
        }
    }

    /** An agency. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agency(String agency, String who, String how, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate toldOn) {

        boolean isEmpty() {
            return Texts.allBlank(agency, who, how) && toldOn == null;
        }

        boolean wasTold() {
            return how != null && !how.equals(NOT_TOLD);
        }
    }

    TellTheFamily {
        people = people == null ? List.of() : people.stream().filter(person -> !person.isEmpty()).toList();
        agencies = agencies == null ? List.of() : agencies.stream().filter(agency -> !agency.isEmpty()).toList();
    }
}
