package org.childjourney.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.YesNo;

/** A family by which a child may be adopted: what the return asks of them, and whether they were found suitable. */
@Entity
@Table(name = "prospective_adopters")
class ProspectiveAdopters {

    @Id UUID id;
    UUID adoption;
    private UUID child;
    String names;
    String sex;
    String legalStatus;
    boolean ours;
    String agency;
    boolean fosterNow;
    LocalDate fosterToAdoptSince;
    LocalDate stageTwoOn;
    String suitability;
    LocalDate suitableOn;
    private String sourceEvent;
    private Instant recordedAt;
    private String recordedBy;
    @Version private Integer version;

    protected ProspectiveAdopters() {}

    ProspectiveAdopters(Adoption adoption, FindAFamily found, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.adoption = adoption.id;
        this.child = adoption.child().value();
        this.names = found.adopterNames();
        this.sex = found.howMany();
        this.legalStatus = found.theirStatus();
        this.ours = "own".equals(found.whose());
        this.agency = found.agency();
        this.fosterNow = YesNo.isYes(found.fosterNow());
        this.fosterToAdoptSince = YesNo.isYes(found.fosterToAdopt()) ? found.fosterSince() : null;
        this.stageTwoOn = found.stageTwoOn();
        this.suitableOn = found.approvedOn();
        this.suitability = found.approvedOn() == null ? null : SUITABLE;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Ours, assessed before they are linked with a child. */
    ProspectiveAdopters(UUID file, NewAdopters entered, Instant now, String by) {
        this.id = file;
        this.names = entered.names();
        this.sex = entered.sex();
        this.legalStatus = entered.legalStatus();
        this.ours = true;
        this.stageTwoOn = entered.stageTwoOn();
        this.sourceEvent = entered.sourceEvent();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    static final String SUITABLE = "suitable";

    boolean areSuitable() {
        return SUITABLE.equals(suitability);
    }

    /** One for M1 and F1, two for every other code. */
    int number() {
        return sex.endsWith("1") ? 1 : 2;
    }

    boolean areLinked() {
        return adoption != null;
    }

    /** The child they are linked with; where there is none, what stands for one to the ledger and to access: their own file. */
    ChildId child() {
        return new ChildId(child == null ? id : child);
    }
}
