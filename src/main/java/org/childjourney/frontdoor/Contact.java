package org.childjourney.frontdoor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One approach to the council about one child or several. */
@Entity
@Table(name = "contacts")
public class Contact {

    @Id
    private UUID id;
    private String reference;
    private Instant receivedAt;
    private Instant recordedAt;
    private String recordedBy;
    private boolean outOfHours;
    private String channel;
    private String source;
    private String referrerName;
    private String referrerAgency;
    private String referrerRole;
    private String referrerTelephone;
    private String referrerMayBeNamed;
    private String concern;
    private Boolean consentGiven;
    private String consentOverriddenBecause;
    private String idempotencyKey;
    private String fingerprint;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact_indicators", joinColumns = @JoinColumn(name = "contact"))
    @Column(name = "indicator")
    private Set<String> indicators = new TreeSet<>();

    protected Contact() {}

    Contact(String reference, NewContact told, Instant recordedAt, String by, boolean outOfHours, String key, String fingerprint) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.receivedAt = told.receivedAt();
        this.recordedAt = recordedAt;
        this.recordedBy = by;
        this.outOfHours = outOfHours;
        this.channel = told.channel();
        this.source = told.source();
        this.referrerName = told.referrer().name();
        this.referrerAgency = told.referrer().agency();
        this.referrerRole = told.referrer().role();
        this.referrerTelephone = told.referrer().telephone();
        this.concern = told.concern();
        this.consentGiven = told.consent() == null ? null : told.consent().given();
        this.consentOverriddenBecause = told.consent() == null ? null : told.consent().overriddenBecause();
        this.indicators.addAll(told.indicators());
        this.idempotencyKey = key;
        this.fingerprint = fingerprint;
    }

    /** What screening added to, or mended of, what was first told. */
    void screened(String mayBeNamed, Set<String> seen, Boolean consent, String overriddenBecause) {
        referrerMayBeNamed = mayBeNamed;
        indicators.clear();
        indicators.addAll(seen);
        consentGiven = consent;
        consentOverriddenBecause = overriddenBecause;
    }

    /** Telephoned by somebody acting for an agency, who must confirm in writing. */
    boolean isTelephonedByAProfessional() {
        return Channel.telephone.name().equals(channel) && !source.startsWith("1") && !source.equals("9") && !source.equals("10");
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public boolean outOfHours() {
        return outOfHours;
    }

    public String channel() {
        return channel;
    }

    public String source() {
        return source;
    }

    public String concern() {
        return concern;
    }

    public Set<String> indicators() {
        return indicators;
    }

    public Boolean consentGiven() {
        return consentGiven;
    }

    public String consentOverriddenBecause() {
        return consentOverriddenBecause;
    }

    public String referrerMayBeNamed() {
        return referrerMayBeNamed;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Who told us, in words. */
    public String referrer() {
        var words = java.util.stream.Stream.of(referrerName, referrerRole, referrerAgency)
                .filter(part -> part != null && !part.isBlank()).collect(java.util.stream.Collectors.joining(", "));
        return words.isEmpty() ? "not named" : words;
    }

    public String referrerTelephone() {
        return referrerTelephone;
    }
}
