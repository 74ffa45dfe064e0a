package org.childjourney.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The moves to other councils, in the database. */
interface CouncilMoveTable extends Repository<CouncilMove, UUID> {

    CouncilMove save(CouncilMove move);

    Optional<CouncilMove> findById(UUID id);

    Optional<CouncilMove> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<CouncilMove> findByChildAndEndedAtIsNull(UUID child);

    List<CouncilMove> findByChildOrderByToldAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update CouncilMove m set m.child = :known where m.child = :joined")
    void belongTo(UUID joined, UUID known);
}
