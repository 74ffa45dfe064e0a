package org.childjourney.caseload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * One episode of need of a child, from referral to closure, as another system recorded it. Days are days in London; codes
 * are those of the children in need census ({@code org.childjourney.children.Codes}); what is not known is null or empty.
 *
 * @param noFurtherAction    the referral was marked to go no further; with an open episode that is a contradiction, and among the doubts
 * @param initialConferenceOn the initial child protection conference given on the episode itself
 * @param closedOn           null while the episode is open
 * @param doubts             sentences without personal data on what a manager must settle
 */
public record Episode(
        LocalDate referredOn, String referralSource, String primaryNeed, boolean noFurtherAction, List<Assessment> assessments, List<NeedPlan> needPlans,
        List<Enquiry> enquiries, List<ProtectionPlan> protectionPlans, LocalDate initialConferenceOn, LocalDate closedOn, String reasonForClosure,
        List<String> doubts) {

    /** An assessment; unfinished while it is not authorised. */
    public record Assessment(LocalDate startedOn, LocalDate reviewedOn, LocalDate authorisedOn, List<String> factors) {
        public boolean open() {
            return authorisedOn == null;
        }
    }

    /** A child in need plan; open without an end. */
    public record NeedPlan(LocalDate startedOn, LocalDate endedOn) {
        public boolean open() {
            return endedOn == null;
        }
    }

    /** A section 47 enquiry; open until its conference was held or found not to be needed. */
    public record Enquiry(LocalDate startedOn, LocalDate conferenceTarget, LocalDate conferenceOn, boolean conferenceNotRequired) {
        public boolean open() {
            return conferenceOn == null && !conferenceNotRequired;
        }
    }

    /** A child protection plan; open without an end. */
    public record ProtectionPlan(
            LocalDate startedOn, LocalDate endedOn, String initialCategory, String latestCategory, Integer earlierPlans, List<LocalDate> reviewedOn) {
        public boolean open() {
            return endedOn == null;
        }
    }

    public boolean open() {
        return closedOn == null;
    }

    /** A digest of everything but the doubts, which are ours: equal for the same episode in another file. */
    String digest() {
        var content = List.of(referredOn, String.valueOf(referralSource), String.valueOf(primaryNeed), noFurtherAction, assessments, needPlans, enquiries,
                protectionPlans, String.valueOf(initialConferenceOn), String.valueOf(closedOn), String.valueOf(reasonForClosure));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
