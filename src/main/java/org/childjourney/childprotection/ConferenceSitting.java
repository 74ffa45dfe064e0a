package org.childjourney.childprotection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What happened on one day a child's conference was booked for. Written once, never changed. */
@Entity
@Table(name = "conference_sittings")
class ConferenceSitting implements Persistable<UUID> {

    @Id private UUID id;
    private UUID conference;
    private int number;
    private UUID meeting;
    private String whatHappened;
    private Instant at;
    @JdbcTypeCode(SqlTypes.JSON) private ConferenceSittingAnswers answers;
    private Instant recordedAt;
    private String recordedBy;

    protected ConferenceSitting() {}

    ConferenceSitting(ChildProtectionConference conference, int number, Instant at, ConferenceSittingAnswers answers, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.conference = conference.id;
        this.number = number;
        this.meeting = conference.meeting;
        this.whatHappened = answers.whatHappened();
        this.at = at;
        this.answers = answers.onlyFor(conference.id);
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** One line for the next reader. */
    String inWords() {
        return Character.toUpperCase(whatHappened.charAt(0)) + whatHappened.substring(1) + " on " + LondonTime.longDate(LondonTime.day(at))
                + (answers.whyNotHeld() == null ? "" : ": " + answers.whyNotHeld());
    }

    ConferenceSittingAnswers answers() { return answers; }

    String whatHappened() { return whatHappened; }

    @Override
    public UUID getId() { return id; }

    @Override
    public boolean isNew() { return true; }
}
