package org.childjourney.complaints;

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
import org.childjourney.timescales.LondonTime;

/** One complaint through its stages. Its file is kept apart from the child's record. */
@Entity
@Table(name = "complaints")
class Complaint {

    @Id UUID id;
    private UUID child;
    private String sourceEvent;
    Instant madeAt;
    private String recordedBy;
    String complainant;
    boolean byChild;
    String what;
    String wished;
    int stage;
    boolean moreTime;
    Instant stageSince;
    Instant answeredAt;
    @Enumerated(EnumType.STRING) Finding finding;
    @Enumerated(EnumType.STRING) ComplaintEnd complaintEnd;
    Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected Complaint() {}

    Complaint(UUID file, NewComplaint made, String by) {
        this.id = file;
        this.child = made.child() == null ? null : made.child().value();
        this.sourceEvent = made.sourceEvent();
        this.madeAt = made.madeAt();
        this.recordedBy = by;
        this.complainant = made.complainant();
        this.byChild = made.byChild();
        this.what = made.what();
        this.wished = made.wished();
        toStage(1, made.madeAt());
    }

    void toStage(int number, Instant since) {
        this.stage = number;
        this.stageSince = since;
        this.moreTime = false;
    }

    void end(ComplaintEnd how, String why, Instant at, String by) {
        this.complaintEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** The rule whose clock says when the stage is to be answered, more time counted in where it was agreed. */
    String stageRule() {
        if (stage == 1) {
            return moreTime ? ComplaintClocks.ANSWER_LONGER : ComplaintClocks.ANSWER;
        }
        return moreTime ? ComplaintClocks.ADJUDICATION_LONGER : ComplaintClocks.ADJUDICATION;
    }

    /** The child it is about, where one is known. */
    Optional<ChildId> child() {
        return Optional.ofNullable(child).map(ChildId::new);
    }

    void isAbout(ChildId known) {
        this.child = known.value();
    }

    /** When and how it ended, in words; empty while it is open. */
    Optional<String> inWordsEnded() {
        return isOpen() ? Optional.empty() : Optional.of(LondonTime.dayAndTime(endedAt) + ". " + complaintEnd.label() + ". " + endedWhy);
    }

    /** What stands for a child to the ledger and to access: the file itself. */
    ChildId file() {
        return new ChildId(id);
    }

    ComplaintFacts facts() {
        return new ComplaintFacts(id, child().orElse(null), madeAt, stage, byChild, finding, complaintEnd, endedAt);
    }
}
