package org.childjourney.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The steps of escalations in the database: written and read, nothing else. */
interface EscalationSteps extends Repository<EscalationStep, Long> {

    EscalationStep save(EscalationStep step);

    List<EscalationStep> findByEscalationOrderByNumber(UUID escalation);
}
