package org.childjourney.assessment;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** What each agency knows that bears on the enquiry. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AskTheAgencies(List<Answer> agencies, String medical, String medicalFound, String otherChildren) {

    /** One agency's answer, or that it was asked and gave none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(String agency, String who, YesNo answered, String knows) {

        boolean isEmpty() {
            return Texts.allBlank(agency, who, knows) && answered == null;
        }
    }

    AskTheAgencies {
        agencies = agencies == null ? List.of() : agencies.stream().filter(each -> !each.isEmpty()).toList();
    }
}
