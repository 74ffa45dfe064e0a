package org.childjourney.legal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One legal case of a family: what is the same for all its children. */
@Entity
@Table(name = "legal_cases")
class LegalCase {

    @Id UUID id;
    String sourceEvent;
    String because;
    Instant thoughtAt;
    Instant openedAt;
    String openedBy;
    @Enumerated(EnumType.STRING) LegalStage stage;
    int round;
    UUID lead;
    LocalDate panelOn;
    Boolean panelUrgent;
    @Enumerated(EnumType.STRING) PanelDecision panelDecision;
    Instant panelDecidedAt;
    String panelDecidedBy;
    String panelReasons;
    LocalDate ppStartOn;
    Instant letterSentAt;
    String familyMeeting;
    LocalDate familyOfferedOn;
    String familyAnswer;
    LocalDate familyAnsweredOn;
    LocalDate familyHeldOn;
    int meetingOffers;
    Instant firstMeetingAt;
    int reviews;
    Instant reviewedAt;
    LocalDate extendedTo;
    String extensionBy;
    Instant extensionAt;
    Instant stepDecisionAt;
    String stepDecisionBy;
    String stepDecisionWhy;
    @Enumerated(EnumType.STRING) StepDecision ppOutcome;
    Boolean shortNotice;
    String shortNoticeWhy;
    Instant evidenceFiledAt;
    LocalDate issueLetterOn;
    LocalDate issuedOn;
    String placementAsked;
    LocalDate placementAppliedOn;
    LocalDate courtExtendedTo;
    LocalDate nextDateOn;
    LocalDate finalOn;
    String finalLateWhy;
    String finalWhoKnew;
    LocalDate finalKnownOn;
    LocalDate trackedOn;
    Instant endedAt;
    @Version private Integer version;

    protected LegalCase() {}

    LegalCase(NewLegalCase thought, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.sourceEvent = thought.sourceEvent();
        this.because = thought.because();
        this.thoughtAt = thought.thoughtAt();
        this.openedAt = now;
        this.openedBy = by;
        this.stage = LegalStage.GATEWAY;
        this.round = 1;
    }

    void panelDecides(PanelDecision decision, String reasons, Instant at, String by) {
        this.panelDecision = decision;
        this.panelReasons = reasons;
        this.panelDecidedAt = at;
        this.panelDecidedBy = by;
    }

    /** How pre-proceedings come out, until the diagram passes it on. */
    void stepDecided(StepDecision outcome, String why, Instant at, String by) {
        this.ppOutcome = outcome;
        this.stepDecisionWhy = why;
        this.stepDecisionAt = at;
        this.stepDecisionBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean extended() {
        return extendedTo != null;
    }

    /** The rule by which pre-proceedings end: sixteen weeks, or the day to which more time was authorised. */
    String weeksRule() {
        return extended() ? LegalClocks.EXTENSION : LegalClocks.SIXTEEN_WEEKS;
    }

    LegalCaseFacts facts() {
        return new LegalCaseFacts(id, stage, openedAt, panelOn, panelDecision, ppStartOn, letterSentAt, familyMeeting, familyOfferedOn, familyAnswer,
                familyHeldOn, firstMeetingAt, reviews, extendedTo, stepDecisionAt, ppOutcome, issuedOn, issueLetterOn, shortNotice, finalOn, nextDateOn, trackedOn, endedAt);
    }
}
