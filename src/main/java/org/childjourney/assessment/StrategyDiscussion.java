package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One strategy discussion, about one child or several brothers and sisters. What was decided about each stands in {@link DiscussedChild}. */
@Entity
@Table(name = "strategy_discussions")
class StrategyDiscussion {

    @Id UUID id;
    Instant reasonableCauseAt;
    String because;
    Instant openedAt;
    String openedBy;
    @Version private Integer version;

    protected StrategyDiscussion() {}

    StrategyDiscussion(NewStrategyDiscussion cause, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.reasonableCauseAt = cause.reasonableCauseAt();
        this.because = cause.because();
        this.openedAt = now;
        this.openedBy = by;
    }
}
