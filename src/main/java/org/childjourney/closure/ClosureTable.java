package org.childjourney.closure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The closings of cases, in the database. */
interface ClosureTable extends Repository<Closure, UUID> {

    Closure save(Closure closure);

    Optional<Closure> findById(UUID id);

    Optional<Closure> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<Closure> findByChildAndEndedAtIsNull(UUID child);

    List<Closure> findByChildOrderByProposedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update Closure c set c.child = :known where c.child = :joined")
    void belongTo(UUID joined, UUID known);
}
