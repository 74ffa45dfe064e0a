package org.childjourney.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was done about a contact beside its decision: the referrer told, a call confirmed, the duty team's handover. */
@Entity
@Table(name = "contact_follow_ups")
class ContactFollowUp {

    /** Which of them it is. */
    enum Kind { referrerTold, confirmedInWriting, notConfirmed, handedOver }

    @Id
    private UUID id;

    @Column(name = "contact_child")
    private UUID contactId;

    private String kind;
    private LocalDate doneOn;
    private Instant doneAt;
    private String by;
    private String how;
    private String words;

    protected ContactFollowUp() {}

    ContactFollowUp(UUID contactId, Kind kind, LocalDate doneOn, Instant doneAt, String by, String how, String words) {
        this.id = UUID.randomUUID();
        this.contactId = contactId;
        this.kind = kind.name();
        this.doneOn = doneOn;
        this.doneAt = doneAt;
        this.by = by;
        this.how = how;
        this.words = words;
    }
}
