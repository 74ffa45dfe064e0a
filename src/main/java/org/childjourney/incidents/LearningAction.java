package org.childjourney.incidents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that must be done because of a serious incident. */
@Entity
@Table(name = "learning_actions")
class LearningAction {

    @Id UUID id;
    UUID incident;
    String what;
    String who;
    LocalDate byOn;
    private Instant agreedAt;
    Instant doneAt;
    @Version private Integer version;

    protected LearningAction() {}

    LearningAction(Incident of, AgreedAction agreed, Instant at) {
        this.id = UUID.randomUUID();
        this.incident = of.id;
        this.what = agreed.what();
        this.who = agreed.who();
        this.byOn = agreed.byOn();
        this.agreedAt = at;
    }
}
