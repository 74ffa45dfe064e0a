package org.childjourney.earlyhelp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a family wants to reach, in its own words, owned by somebody in it. Written once; where it stands is measured at every review. */
@Entity
@Table(name = "early_help_goals")
class EarlyHelpGoal {

    @Id UUID id;
    UUID earlyHelp;
    int number;
    String goal;
    String owner;
    String firstStep;
    String stepBy;
    LocalDate stepOn;
    Instant setAt;
    int startMeasure;

    protected EarlyHelpGoal() {}

    EarlyHelpGoal(UUID earlyHelp, int number, FamilyGoal written, Instant at) {
        this.id = UUID.randomUUID();
        this.earlyHelp = earlyHelp;
        this.number = number;
        this.goal = written.goal();
        this.owner = written.owner();
        this.firstStep = written.firstStep();
        this.stepBy = written.stepBy();
        this.stepOn = written.stepOn();
        this.setAt = at;
        this.startMeasure = written.measure();
    }
}
