package org.childjourney.chronology;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.hibernate.annotations.BatchSize;

/** One event of a child's journey as it was told, with what a worker later made of it. Entries are never changed or deleted. */
@Entity
@Table(name = "chronology_entries")
public class ChronologyEntry {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long position;

    private UUID child;
    private String journey;
    private Instant at;
    private Instant recordedAt;
    private String kind;
    private String stage;
    private String what;
    private String by;
    private boolean significant;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "entry", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 200) // a chronology is read whole: not one question for each of its entries
    private List<SignificanceMark> marks = new ArrayList<>();

    protected ChronologyEntry() {}

    public UUID id() {
        return id;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    /** The period of involvement, if the event belonged to one. */
    public Optional<String> journey() {
        return Optional.ofNullable(journey);
    }

    /** When it happened, UTC. */
    public Instant at() {
        return at;
    }

    /** When the system heard of it, UTC; later than {@link #at()} for what was typed afterwards. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public String kind() {
        return kind;
    }

    public String stage() {
        return stage;
    }

    public String what() {
        return what;
    }

    /** The user name of who did it, or {@code system}. */
    public String by() {
        return by;
    }

    /** Whether a reader in a hurry must see it: what a worker last said of it, else what the event said of itself. */
    public boolean significant() {
        return lastMark().map(SignificanceMark::significant).orElse(significant);
    }

    /** The worker's reason for the present significance, if one has judged it. */
    public Optional<SignificanceMark> lastMark() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
    }

    void mark(SignificanceMark mark) {
        marks.add(mark);
    }
}
