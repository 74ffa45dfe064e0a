package org.childjourney.chronology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a worker made of an entry: that it matters, or no longer does, and why. */
@Entity
@Table(name = "significance_marks")
public class SignificanceMark {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long position;

    private boolean significant;
    private String why;
    private String by;
    private Instant at;

    protected SignificanceMark() {}

    SignificanceMark(boolean significant, String why, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.significant = significant;
        this.why = why;
        this.by = by;
        this.at = at;
    }

    public boolean significant() {
        return significant;
    }

    public String why() {
        return why;
    }

    public String by() {
        return by;
    }

    /** When it was judged, UTC. */
    public Instant at() {
        return at;
    }
}
