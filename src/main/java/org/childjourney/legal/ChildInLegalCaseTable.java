package org.childjourney.legal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The children of the legal cases, in the database. */
interface ChildInLegalCaseTable extends Repository<ChildInLegalCase, UUID> {

    ChildInLegalCase save(ChildInLegalCase part);

    Optional<ChildInLegalCase> findById(UUID id);

    List<ChildInLegalCase> findByLegalCaseOrderByNumber(UUID legalCase);

    Optional<ChildInLegalCase> findByLegalCaseAndChild(UUID legalCase, UUID child);

    Optional<ChildInLegalCase> findByChildAndEndedAtIsNull(UUID child);

    List<ChildInLegalCase> findByChildOrderByJoinedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update ChildInLegalCase p set p.child = :known where p.child = :joined and not exists"
            + " (select k.id from ChildInLegalCase k where k.child = :known and k.legalCase = p.legalCase)")
    void belongTo(UUID joined, UUID known);
}
