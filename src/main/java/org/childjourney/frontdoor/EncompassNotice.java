package org.childjourney.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** Operation Encompass: a child's school is told of a domestic abuse incident before the child's next school day. */
@Entity
@Table(name = "encompass_notices")
public class EncompassNotice {

    @Id
    private UUID id;

    @Column(name = "contact_child")
    private UUID contactId;

    private UUID child;
    private String school;
    private Instant toldAt;
    private String toldWhom;
    private String toldBy;
    private String notToldBecause;
    private String acknowledgedBySchool;
    private LocalDate acknowledgedOn;
    private String managersDecision;

    @Version
    private long version;

    protected EncompassNotice() {}

    EncompassNotice(ChildInContact part, String school) {
        this.id = UUID.randomUUID();
        this.contactId = part.id();
        this.child = part.child().value();
        this.school = school;
    }

    void told(Instant at, String whom, String by) {
        toldAt = at;
        toldWhom = whom;
        toldBy = by;
    }

    void notTold(String because) {
        notToldBecause = because;
    }

    void acknowledged(String whom, LocalDate on) {
        acknowledgedBySchool = whom;
        acknowledgedOn = on;
    }

    void managersDecision(String words) {
        managersDecision = words;
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

    public String school() {
        return school;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public String notToldBecause() {
        return notToldBecause;
    }

    public String toldWhom() {
        return toldWhom;
    }
}
