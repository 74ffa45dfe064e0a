package org.childjourney.childprotection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A paper of a child's conference as it was given to people, with who has it. Written once, never changed. */
@Entity
@Table(name = "conference_papers")
class ConferencePaper implements Persistable<UUID> {

    enum Kind { REPORT, LETTER, MINUTES }

    @Id private UUID id;
    private UUID conference;
    @Enumerated(EnumType.STRING) private Kind kind;
    @JdbcTypeCode(SqlTypes.JSON) private Map<String, Object> answers;
    private Instant givenAt;
    private Instant recordedAt;
    private String recordedBy;

    protected ConferencePaper() {}

    ConferencePaper(UUID conference, Kind kind, Map<String, Object> answers, Instant givenAt, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.conference = conference;
        this.kind = kind;
        this.answers = answers;
        this.givenAt = givenAt;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** What the paper says. */
    String text() {
        return String.valueOf(answers.get(switch (kind) {
            case REPORT -> "report";
            case LETTER -> "letter";
            case MINUTES -> "minutes";
        }));
    }

    String givenOn() { return LondonTime.longDate(LondonTime.dueDay(givenAt)); }

    @Override
    public UUID getId() { return id; }

    @Override
    public boolean isNew() { return true; }
}
