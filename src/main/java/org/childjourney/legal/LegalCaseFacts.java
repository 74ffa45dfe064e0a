package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/**
 * What others may know of a family's legal case: no names and nothing privileged.
 *
 * @param ppStartOn     census: PPStartDate
 * @param letterSentAt  census: LBPSentDate is its London day
 * @param familyMeeting {@code offered} or {@code exempt}; null before the letter
 * @param ppOutcome     census: PPOutcome
 * @param issuedOn      census: CourtAppDate
 * @param issueLetterOn census: LetterInitCPDate
 */
public record LegalCaseFacts(
        UUID id, LegalStage stage, Instant openedAt, LocalDate panelOn, PanelDecision panelDecision, LocalDate ppStartOn, Instant letterSentAt,
        String familyMeeting, LocalDate familyOfferedOn, String familyAnswer, LocalDate familyHeldOn, Instant firstMeetingAt, int reviews,
        LocalDate extendedTo, Instant stepDecisionAt, StepDecision ppOutcome, LocalDate issuedOn, LocalDate issueLetterOn, Boolean shortNotice,
        LocalDate finalOn, LocalDate nextDateOn, LocalDate trackedOn, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Census: LBPSentDate. */
    public LocalDate letterSentOn() {
        return dayOf(letterSentAt);
    }

    /** Census: InitialPPMeetingDate. */
    public LocalDate firstMeetingOn() {
        return dayOf(firstMeetingAt);
    }

    /** Census: StepDecisionDate. */
    public LocalDate stepDecisionOn() {
        return dayOf(stepDecisionAt);
    }

    private static LocalDate dayOf(Instant at) {
        return at == null ? null : LondonTime.day(at);
    }
}
