package org.childjourney.legal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Orders of the court, in the database. */
interface CourtOrderTable extends Repository<CourtOrder, UUID> {

    CourtOrder save(CourtOrder order);

    Optional<CourtOrder> findById(UUID id);

    Optional<CourtOrder> findByChildAndSourceEventAndKind(UUID child, String sourceEvent, OrderKind kind);

    List<CourtOrder> findByChildOrderByMadeOnAscRecordedAtAsc(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update CourtOrder o set o.child = :known where o.child = :joined")
    void belongTo(UUID joined, UUID known);
}
