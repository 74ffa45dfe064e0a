package org.childjourney.children;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** The record of one child. Others see it as {@link ChildFacts}, or as a {@link ChildRecord} where a person may read it. */
@Entity
@Table(name = "children")
class Child {

    @Id
    UUID id;
    String reference;
    boolean provisional;
    boolean sealed;
    UUID joinedInto;
    Instant joinedAt;
    String joinedBy;
    @Embedded
    private ChildName name;
    String givenKey;
    String familyKey;
    String nameKey;
    @Embedded
    private Birth birth;
    String sex;
    String ethnicity;
    @ElementCollection(fetch = jakarta.persistence.FetchType.EAGER) // few, and read outside a transaction too
    @CollectionTable(name = "child_disabilities", joinColumns = @JoinColumn(name = "child_id"))
    @Column(name = "code")
    private Set<String> disabilities = new HashSet<>();
    @Embedded
    private Identifiers identifiers;
    @Embedded
    private Communication communication;
    @Embedded
    private Home home;
    LocalDate dateOfDeath;
    Instant createdAt;
    String createdBy;
    @Version
    int version;

    protected Child() {}

    Child(ChildId id, String reference, boolean provisional, Instant at, String by) {
        this.id = id.value();
        this.reference = reference;
        this.provisional = provisional;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Takes over everything that is known of the child. */
    void become(NewChild details) {
        name = details.name();
        givenKey = name.givenKey();
        familyKey = name.familyKey();
        nameKey = name.searchKey();
        birth = details.birth();
        sex = details.sex();
        ethnicity = details.ethnicity();
        disabilities.retainAll(details.disabilities());
        disabilities.addAll(details.disabilities());
        identifiers = details.identifiers();
        communication = details.communication();
        home = details.home();
        dateOfDeath = details.dateOfDeath();
    }

    /** Everything that is known of the child. */
    NewChild details() {
        return new NewChild(name, birth, sex, ethnicity, disabilities, identifiers, communication, home, dateOfDeath);
    }

    ChildId childId() {
        return new ChildId(id);
    }

    ChildFacts facts() {
        var known = details();
        return new ChildFacts(childId(), reference, known.identifiers().laChildId(), provisional, joinedInto == null ? null : new ChildId(joinedInto),
                known.birth().on(), known.birth().expected(), known.dateOfDeath(), sex);
    }

    ChildRecord forReader() {
        return new ChildRecord(childId(), reference, provisional, details());
    }

    /** The details as text by what people call them, to tell what a change changed. */
    static Map<String, String> inWords(NewChild details) {
        var words = new LinkedHashMap<String, String>();
        words.put("given name", details.name().givenName());
        words.put("family name", details.name().familyName());
        words.put("other name", details.name().alsoKnownAs());
        words.put("date of birth", text(details.birth().on()));
        words.put("expected date of birth", text(details.birth().expected()));
        words.put("sex", details.sex());
        words.put("ethnicity", details.ethnicity());
        words.put("disabilities", details.disabilities().isEmpty() ? null : String.join(", ", details.disabilities()));
        words.put("council's child id", details.identifiers().laChildId());
        words.put("NHS number", details.identifiers().nhsNumber());
        words.put("UPN", details.identifiers().upn());
        words.put("former UPN", details.identifiers().formerUpn());
        words.put("reason for no UPN", details.identifiers().upnUnknown());
        words.put("language", details.communication().language());
        words.put("interpreter needed", text(details.communication().interpreterNeeded()));
        words.put("address", details.home().address());
        words.put("postcode", details.home().postcode());
        words.put("school", details.home().school());
        words.put("date of death", text(details.dateOfDeath()));
        return words;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
