package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One attempt to see the child for an assessment, as the worker wrote it. Written once, never changed. */
@Entity
@Table(name = "assessment_sightings")
class Sighting implements Persistable<UUID> {

    @Id private UUID id;
    private UUID assessment;
    private int number;
    private boolean seen;
    private Boolean seenAlone;
    private Instant at;
    @JdbcTypeCode(SqlTypes.JSON) private SeeTheChild answers;
    private Instant recordedAt;
    private String recordedBy;

    protected Sighting() {}

    Sighting(UUID assessment, int number, SeeTheChild answers, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.assessment = assessment;
        this.number = number;
        this.seen = answers.childSeen();
        this.seenAlone = answers.seenAlone() == null ? null : YesNo.isYes(answers.seenAlone());
        this.at = answers.at();
        this.answers = answers;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** One line for the next reader. */
    String inWords() {
        String when = LondonTime.dayAndTime(at);
        if (!seen) {
            return when + ": not seen (" + answers.whyNotInWords() + ")";
        }
        return when + (seenAlone == null ? ": parent seen" : seenAlone ? ": seen alone" : ": seen, not alone (" + answers.whyNotAlone() + ")");
    }

    boolean seen() {
        return seen;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
