package org.childjourney.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The concerns, in the database. */
interface ConcernTable extends Repository<Concern, UUID> {

    Concern save(Concern concern);

    Optional<Concern> findById(UUID id);

    Optional<Concern> findByChildAndSourceEvent(UUID child, String sourceEvent);

    List<Concern> findByChildOrderByRaisedAt(UUID child);

    int countByChildAndClosedAtIsNull(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update Concern c set c.child = :known where c.child = :joined")
    void belongTo(UUID joined, UUID known);
}
