package org.childjourney.allegations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** One allegation: against whom, when it was told, what was found. Its file is kept apart from the child's record. */
@Entity
@Table(name = "allegations")
class Allegation {

    @Id UUID id;
    private UUID child;
    private String sourceEvent;
    Instant heardAt;
    String heardBy;
    String designated;
    String person;
    String personRole;
    String what;
    Instant reportedAt;
    int meetings;
    Instant lastMeetingAt;
    @Enumerated(EnumType.STRING) AllegationOutcome outcome;
    Boolean barringReferral;
    Boolean regulatorTold;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected Allegation() {}

    Allegation(UUID file, NewAllegation heard, String by) {
        this.id = file;
        this.child = heard.child() == null ? null : heard.child().value();
        this.sourceEvent = heard.sourceEvent();
        this.heardAt = heard.heardAt();
        this.heardBy = by;
        this.designated = heard.designated();
        this.person = heard.person();
        this.personRole = heard.personRole();
        this.what = heard.what();
    }

    void met(Instant at) {
        this.meetings++;
        this.lastMeetingAt = at;
    }

    void end(String why, Instant at, String by) {
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** The child it is about, where one is known. */
    Optional<ChildId> child() {
        return Optional.ofNullable(child).map(ChildId::new);
    }

    void isAbout(ChildId known) {
        this.child = known.value();
    }

    /** What stands for a child to the ledger and to access: the file itself. */
    ChildId file() {
        return new ChildId(id);
    }

    AllegationFacts facts() {
        return new AllegationFacts(id, child().orElse(null), heardAt, reportedAt, meetings, outcome, barringReferral, endedAt);
    }
}
