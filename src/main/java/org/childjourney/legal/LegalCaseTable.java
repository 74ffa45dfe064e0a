package org.childjourney.legal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The families' legal cases, in the database. */
interface LegalCaseTable extends Repository<LegalCase, UUID> {

    LegalCase save(LegalCase legalCase);

    Optional<LegalCase> findById(UUID id);

    Optional<LegalCase> findBySourceEvent(String sourceEvent);

    List<LegalCase> findByEndedAtIsNullOrderByOpenedAt();
}
