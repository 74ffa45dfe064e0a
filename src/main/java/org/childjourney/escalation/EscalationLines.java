package org.childjourney.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines of escalations in the database. */
interface EscalationLines extends Repository<EscalationLine, UUID> {

    EscalationLine saveAndFlush(EscalationLine line);

    List<EscalationLine> findByEscalationOrderByAddedAt(UUID escalation);

    @Query("select l from EscalationLine l where l.clock = ?1 and l.resolvedAt is null")
    List<EscalationLine> openAbout(UUID clock);

    @Query("select distinct l.clock from EscalationLine l where l.clock in ?1 and l.resolvedAt is null")
    Set<UUID> clocksWithAnOpenLine(Collection<UUID> clocks);
}
