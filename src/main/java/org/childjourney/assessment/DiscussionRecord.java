package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What was written down about one child after people spoke: quorate, or not yet. Written once, never changed. */
@Entity
@Table(name = "strategy_discussion_records")
class DiscussionRecord implements Persistable<UUID> {

    @Id private UUID id;
    private UUID part;
    private UUID discussion;
    private int number;
    private boolean quorate;
    private String missing;
    @JdbcTypeCode(SqlTypes.JSON) private HoldTheStrategyDiscussion answers;
    private Instant recordedAt;
    private String recordedBy;

    protected DiscussionRecord() {}

    DiscussionRecord(DiscussedChild part, int number, HoldTheStrategyDiscussion answers, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.part = part.id;
        this.discussion = part.discussion;
        this.number = number;
        this.missing = Quoracy.missing(answers);
        this.quorate = missing == null;
        this.answers = answers;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    boolean quorate() {
        return quorate;
    }

    String missing() {
        return missing;
    }

    HoldTheStrategyDiscussion answers() {
        return answers;
    }

    UUID part() {
        return part;
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
