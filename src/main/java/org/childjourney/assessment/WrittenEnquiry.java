package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.foundation.YesNo;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of an enquiry's outcome as it was sent, the pair of suggestion and proposal, and what the managers said to it. */
@Entity
@Table(name = "written_enquiries")
class WrittenEnquiry {

    @Id private UUID id;
    private UUID enquiry;
    private int number;
    @JdbcTypeCode(SqlTypes.JSON) private ConcludeTheEnquiry answers;
    @Enumerated(EnumType.STRING) private EnquiryNext suggested;
    private String suggestedWhy;
    @Enumerated(EnumType.STRING) private EnquiryOutcome outcome;
    @Enumerated(EnumType.STRING) private EnquiryNext next;
    private String author;
    private Instant sentAt;
    private Boolean authorised;
    @JdbcTypeCode(SqlTypes.JSON) private AuthoriseTheEnquiry judgement;
    private String decidedBy;
    private Instant decidedAt;
    private Boolean noConferenceAgreed;
    @JdbcTypeCode(SqlTypes.JSON) private DecideOnNoConference serviceJudgement;
    private String serviceDecidedBy;
    private Instant serviceDecidedAt;
    @Version private Integer version;

    protected WrittenEnquiry() {}

    WrittenEnquiry(UUID enquiry, int number, ConcludeTheEnquiry answers, EnquirySuggestion suggestion, Instant sentAt, String author) {
        this.id = UUID.randomUUID();
        this.enquiry = enquiry;
        this.number = number;
        this.answers = answers;
        this.suggested = suggestion.next();
        this.suggestedWhy = suggestion.why();
        this.outcome = answers.outcome();
        this.next = answers.next();
        this.sentAt = sentAt;
        this.author = author;
    }

    void decide(AuthoriseTheEnquiry judgement, Instant at, String by) {
        this.judgement = judgement;
        this.authorised = judgement.authorises();
        this.decidedAt = at;
        this.decidedBy = by;
    }

    void decide(DecideOnNoConference judgement, Instant at, String by) {
        this.serviceJudgement = judgement;
        this.noConferenceAgreed = YesNo.isYes(judgement.agree());
        this.serviceDecidedAt = at;
        this.serviceDecidedBy = by;
    }

    /** What was missing when it came back, from whichever manager; null when it did not come back. */
    String whatIsMissing() {
        if (Boolean.FALSE.equals(noConferenceAgreed)) {
            return serviceJudgement.whyNot();
        }
        return Boolean.FALSE.equals(authorised) ? judgement.whatIsMissing() : null;
    }

    /** Who sent it back. */
    String returnedBy() {
        return noConferenceAgreed == null ? decidedBy : serviceDecidedBy;
    }

    Instant returnedAt() {
        return noConferenceAgreed == null ? decidedAt : serviceDecidedAt;
    }

    int number() {
        return number;
    }

    ConcludeTheEnquiry answers() {
        return answers;
    }

    EnquirySuggestion suggestion() {
        return new EnquirySuggestion(suggested, suggestedWhy);
    }

    EnquiryOutcome outcome() {
        return outcome;
    }

    EnquiryNext next() {
        return next;
    }

    String author() {
        return author;
    }

    Instant sentAt() {
        return sentAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    AuthoriseTheEnquiry judgement() {
        return judgement;
    }
}
