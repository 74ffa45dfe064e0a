package org.childjourney.assessment;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** What the enquiry found, and what the worker proposes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConcludeTheEnquiry(
        String childsAccount, String childsWish, String parentsResponse, YesNo substantiated, List<String> harms, String evidence, YesNo continuingRisk,
        String riskEvidence, String protects, List<View> views, Help help, YesNo familyAgrees, EnquiryNext next, String whyDifferent, String whyNoConference,
        String safeMeanwhile) {

    /** What the child needs besides being safe, in the steps the decision table knows. */
    @SuppressWarnings("java:S115")
    enum Help { none, earlyHelp, childInNeed }

    /** What an agency thinks of the outcome; any agency may ask for a conference. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record View(String agency, String who, String view, YesNo wantsConference) {

        boolean isEmpty() {
            return Texts.allBlank(agency, who, view) && wantsConference == null;
        }
    }

    ConcludeTheEnquiry {
        harms = harms == null ? List.of() : List.copyOf(harms);
        views = views == null ? List.of() : views.stream().filter(each -> !each.isEmpty()).toList();
    }

    EnquiryOutcome outcome() {
        return EnquiryOutcome.of(YesNo.isYes(substantiated), YesNo.isYes(continuingRisk));
    }

    /** The risk continues and yet no conference is proposed: the service manager must agree. */
    boolean needsServiceManager() {
        return outcome() == EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK && next != EnquiryNext.CONFERENCE;
    }

    /** The agencies that ask for a conference though none is proposed. */
    List<String> disagreeing() {
        return next == EnquiryNext.CONFERENCE ? List.of()
                : views.stream().filter(each -> YesNo.isYes(each.wantsConference())).map(View::agency).toList();
    }
}
