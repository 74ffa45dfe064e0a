package org.childjourney.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers to escalations in the database: written and read, nothing else. */
interface EscalationAnswers extends Repository<EscalationAnswer, UUID> {

    EscalationAnswer save(EscalationAnswer answer);

    List<EscalationAnswer> findByEscalationOrderByAt(UUID escalation);
}
