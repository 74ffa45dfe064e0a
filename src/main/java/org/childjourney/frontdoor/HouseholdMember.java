package org.childjourney.frontdoor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who lives with the children of a contact, as the referrer told it. */
@Entity
@Table(name = "contact_household")
public class HouseholdMember {

    @Id
    private UUID id;
    private UUID contact;
    private String name;
    private String relationship;
    private Boolean parentalResponsibility;

    protected HouseholdMember() {}

    HouseholdMember(UUID contact, String name, String relationship, Boolean parentalResponsibility) {
        this.id = UUID.randomUUID();
        this.contact = contact;
        this.name = name;
        this.relationship = relationship;
        this.parentalResponsibility = parentalResponsibility;
    }

    public String name() {
        return name;
    }

    public String relationship() {
        return relationship;
    }

    public Boolean parentalResponsibility() {
        return parentalResponsibility;
    }
}
