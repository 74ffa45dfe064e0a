package org.childjourney.earlyhelp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Where the family says it stands with a goal, 0 to 10, at one review. Written once. */
@Entity
@Table(name = "early_help_goal_measures")
class EarlyHelpGoalMeasure {

    @Id UUID id;
    UUID goal;
    int number;
    Instant measuredAt;
    int measure;
    String familySays;
    String recordedBy;

    protected EarlyHelpGoalMeasure() {}

    EarlyHelpGoalMeasure(UUID goal, int number, Instant at, GoalProgress progress, String by) {
        this.id = UUID.randomUUID();
        this.goal = goal;
        this.number = number;
        this.measuredAt = at;
        this.measure = progress.measure();
        this.familySays = progress.familySays();
        this.recordedBy = by;
    }
}
