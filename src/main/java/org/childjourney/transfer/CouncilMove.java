package org.childjourney.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One move of a child to another council: told, sent, answered. Until they answer the work goes on here. */
@Entity
@Table(name = "council_moves")
class CouncilMove {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    Instant movedAt;
    String council;
    String livesWhere;
    Instant toldAt;
    String toldBy;
    Instant sentAt;
    @Enumerated(EnumType.STRING) CouncilMoveEnd answer;
    String answeredBy;
    String answerWords;
    Instant endedAt;
    private String endedBy;
    @Version private Integer version;

    protected CouncilMove() {}

    CouncilMove(NewCouncilMove told, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.child = told.child().value();
        this.journey = told.journey().value();
        this.sourceEvent = told.sourceEvent();
        this.movedAt = told.movedAt();
        this.council = told.council();
        this.livesWhere = told.where();
        this.toldAt = at;
        this.toldBy = by;
    }

    void answered(CouncilMoveEnd how, String who, String words) {
        this.answer = how;
        this.answeredBy = who;
        this.answerWords = words;
    }

    void end(Instant at, String by) {
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    CouncilMoveFacts facts() {
        return new CouncilMoveFacts(id, child(), journey(), council, movedAt, toldAt, sentAt, answer, endedAt);
    }
}
