package org.childjourney.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The escalations in the database. */
interface EscalationTable extends Repository<Escalation, UUID> {

    Escalation saveAndFlush(Escalation escalation);

    Optional<Escalation> findById(UUID id);

    @Query("select e from Escalation e where e.child = ?1 and e.stream = ?2"
            + " and e.state <> org.childjourney.escalation.Escalation.State.RESOLVED")
    Optional<Escalation> openOf(UUID child, EscalationStream stream);

    List<Escalation> findByChildOrderByRaisedAt(UUID child);

    @Query("select count(distinct e.child) from Escalation e where e.worker = ?1 and e.state <> org.childjourney.escalation.Escalation.State.RESOLVED")
    int childrenLateFor(String worker);
}
