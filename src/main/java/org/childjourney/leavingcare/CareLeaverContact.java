package org.childjourney.leavingcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/** One contact with a care leaver, or an attempt: the latest one is what Annex A asks for. */
@Entity
@Table(name = "care_leaver_contacts")
class CareLeaverContact {

    @Id private UUID id;
    UUID careLeaver;
    private UUID child;
    Instant at;
    private String how;
    @Enumerated(EnumType.STRING) InTouch inTouch;
    @Enumerated(EnumType.STRING) private Accommodation livesIn;
    private Boolean suitable;
    @Enumerated(EnumType.STRING) private CareLeaverActivity activity;
    private String recordedBy;

    protected CareLeaverContact() {}

    CareLeaverContact(CareLeaver leaver, ContactMade made, String by) {
        this.id = UUID.randomUUID();
        this.careLeaver = leaver.id;
        this.child = leaver.child().value();
        this.at = made.at();
        this.how = made.how();
        this.inTouch = made.inTouch();
        this.livesIn = made.livesIn();
        this.suitable = made.suitable();
        this.activity = made.activity();
        this.recordedBy = by;
    }

    String inWords() {
        return LondonTime.dayAndTime(at) + ": " + inTouch.label() + (livesIn == null ? "" : ", " + livesIn.label() + (suitable ? "" : " (not suitable)"))
                + (activity == null ? "" : ", " + activity.label());
    }
}
