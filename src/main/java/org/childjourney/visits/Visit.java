package org.childjourney.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One visit to a child under a plan, or one attempt, as the worker wrote it. Written once, never changed. */
@Entity
@Table(name = "plan_visits")
public class Visit implements Persistable<UUID> {

    @Id private UUID id;
    private UUID plan;
    private UUID child;
    private int number;
    private boolean seen;
    private Boolean seenAlone;
    private Instant at;
    private String purpose;
    @JdbcTypeCode(SqlTypes.JSON) private VisitToChild answers;
    private Instant recordedAt;
    private String recordedBy;

    protected Visit() {}

    Visit(PlannedVisit visit, int number, VisitToChild answers, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.plan = visit.plan();
        this.child = visit.child().value();
        this.number = number;
        this.seen = answers.childSeen();
        this.seenAlone = !seen || answers.seenAlone() == null ? null : YesNo.isYes(answers.seenAlone());
        this.at = answers.at();
        this.purpose = visit.purposes().get(answers.purpose());
        this.answers = answers;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** One line for the next reader. */
    public String inWords() {
        String when = LondonTime.dayAndTime(at);
        if (!seen) {
            return when + ": not seen (" + answers.whyNotInWords() + ")";
        }
        return when + (seenAlone == null ? ": parent seen" : seenAlone ? ": seen alone" : ": seen, not alone (" + answers.whyNotAlone() + ")");
    }

    public UUID plan() {
        return plan;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public int number() {
        return number;
    }

    public boolean seen() {
        return seen;
    }

    /** Null when the child was not seen, or is not born. */
    public Boolean seenAlone() {
        return seenAlone;
    }

    /** When the child was seen, or when it was tried. UTC. */
    public Instant at() {
        return at;
    }

    /** The plan's action the visit was for, in its words of that day. */
    public String purpose() {
        return purpose;
    }

    public VisitToChild answers() {
        return answers;
    }

    public String recordedBy() {
        return recordedBy;
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
