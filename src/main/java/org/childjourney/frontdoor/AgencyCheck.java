package org.childjourney.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** What one agency was asked about the children of a contact, and what it answered. */
@Entity
@Table(name = "agency_checks")
public class AgencyCheck {

    @Id
    private UUID id;

    @Column(name = "contact_child")
    private UUID contactId;

    private UUID child;
    private String agency;
    private String question;
    private String urgency;
    private Instant askedAt;
    private String askedBy;
    private Instant answeredAt;
    private String answeredBy;
    private String answer;
    private Instant answerRecordedAt;
    private String silentBecause;
    private boolean decidedWithout;

    @Version
    private long version;

    protected AgencyCheck() {}

    AgencyCheck(UUID contactId, ChildId child, String agency, String question, Urgency urgency, Instant askedAt, String askedBy) {
        this.id = UUID.randomUUID();
        this.contactId = contactId;
        this.child = child.value();
        this.agency = agency;
        this.question = question;
        this.urgency = urgency.name();
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    void answered(Instant at, String whoAnswered, String words, Instant recordedAt) {
        answeredAt = at;
        answeredBy = whoAnswered;
        answer = words;
        answerRecordedAt = recordedAt;
    }

    void silent(String because) {
        silentBecause = because;
    }

    /** It was asked for several children, and this one's part is over: the answer is for a brother or sister. */
    void goesOnFor(ChildInContact heir) {
        contactId = heir.id();
        child = heir.child().value();
    }

    void decidedWithout() {
        decidedWithout = true;
    }

    public UUID id() {
        return id;
    }

    public UUID contactId() {
        return contactId;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public String agency() {
        return agency;
    }

    public String question() {
        return question;
    }

    public Urgency urgency() {
        return Urgency.valueOf(urgency);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public boolean isOpen() {
        return answeredAt == null && silentBecause == null && !decidedWithout;
    }

    /** What came of it, in words. */
    public String inWords() {
        if (isAnswered()) {
            return answer + " (" + answeredBy + (decidedWithout ? "; after the decision was made without it" : "") + ")";
        }
        return silentBecause != null ? "no answer: " + silentBecause : decidedWithout ? "no answer: the decision was made without it" : "has not answered yet";
    }
}
