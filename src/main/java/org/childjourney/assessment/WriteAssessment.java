package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The assessment as the worker writes it, section by section. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WriteAssessment(
        String health, String education, String emotions, String relationships, String whatMatters,
        List<Parent> parents, String widerFamily, String homeAndMoney, String historyMeans, String needs, String childStrengths,
        String childsVoice, String childsWish, List<Agency> agencies,
        String harm, String howLikely, String howBad, String protects, String wouldHaveToChange,
        List<String> factors, String primaryNeed,
        Worry worry, YesNo someoneCanCare, YesNo planFailed, YesNo familyAgrees,
        AssessmentOutcome outcome, String whyDifferent, String nextSteps, YesNo shared, String familySays, String whyNotShared) {

    /** The worker's overall judgement, in the steps the decision table knows. */
    @SuppressWarnings("java:S115")
    enum Worry { noUnmetNeed, needsExtraHelp, childInNeed, significantHarm }

    /** A parent or carer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Parent(
            String name, String relationship, YesNo livesWithChild, YesNo spokenTo, String whyNotSpokenTo, String care, String strengths) {

        boolean isEmpty() {
            return Texts.allBlank(name, relationship, whyNotSpokenTo, care, strengths) && livesWithChild == null && spokenTo == null;
        }
    }

    /** What an agency knows and thinks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agency(String agency, String who, String view) {

        boolean isEmpty() {
            return Texts.allBlank(agency, who, view);
        }
    }

    WriteAssessment {
        parents = parents == null ? List.of() : parents.stream().filter(parent -> !parent.isEmpty()).toList();
        agencies = agencies == null ? List.of() : agencies.stream().filter(agency -> !agency.isEmpty()).toList();
        factors = factors == null ? List.of() : List.copyOf(factors);
    }
}
