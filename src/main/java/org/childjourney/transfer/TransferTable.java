package org.childjourney.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The handovers, in the database. */
interface TransferTable extends Repository<Transfer, UUID> {

    Transfer save(Transfer transfer);

    Optional<Transfer> findById(UUID id);

    Optional<Transfer> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<Transfer> findByChildAndEndedAtIsNull(UUID child);

    List<Transfer> findByChildOrderByProposedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update Transfer t set t.child = :known where t.child = :joined")
    void belongTo(UUID joined, UUID known);
}
